namespace Appraisal.Samples.Formats.Html;

/// <summary>A statement as the page shows it: whose it is, where it stands, and what about it wants attention.</summary>
/// <param name="statement">The statement.</param>
/// <param name="number">Its place on the page, from 1.</param>
/// <param name="words">The words of the page's language.</param>
internal sealed class StatementView(Statement statement, int number, HtmlWords words)
{
    // What these tell is not about conduct: the appraisal itself lacked something.
    private static readonly HashSet<string> _gapCodes = new(StringComparer.Ordinal)
    {
        "missing-input",
        "threshold-unset",
        "award-amount-unset",
        "weights-incomplete",
        "no-tickets",
        "single-source-rating",
    };

    /// <summary>The statement.</summary>
    public Statement Statement => statement;

    /// <summary>The id of its slip in the page.</summary>
    public string Anchor { get; } = "s" + HtmlWords.Count(number);

    /// <summary>The person's name, or the id where there is none.</summary>
    public string Who => PersonName.Of(statement) ?? statement.Employee;

    /// <summary>The scheme's name.</summary>
    public string Scheme { get; } = words.Scheme(statement.Scheme);

    /// <summary>How many of its findings tell that the appraisal lacked something.</summary>
    public int Gaps { get; } = statement.Findings.Count(IsGap);

    /// <summary>How many other findings it has.</summary>
    public int OtherFindings => statement.Findings.Count - Gaps;

    /// <summary>Whether a finding tells that the appraisal lacked something.</summary>
    public static bool IsGap(StatementFinding finding) => _gapCodes.Contains(finding.Code);

    /// <summary>A named figure, or null where the statement has none of that name.</summary>
    public decimal? FigureOf(string name) => statement.Figures.FirstOrDefault(figure => figure.Name == name)?.Value;
}
