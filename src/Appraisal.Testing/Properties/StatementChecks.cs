namespace Appraisal.Testing;

/// <summary>What has to hold for a result by itself.</summary>
internal static class StatementChecks
{
    // Lines are decimals of 28 digits at most, so a sum of thirds is off by less than this.
    private const decimal Tolerance = 0.000000000000001m;

    /// <summary>Scores, lines and payables lie within their bounds.</summary>
    public static string? OutOfBounds(AppraisalResult result) => FirstOf(result, statement =>
    {
        if (statement.Score is { } score && (statement.Max is not { } max || score < 0 || score > max))
        {
            return Say($"the score is {score} of {statement.Max}");
        }

        if (statement.Figures.FirstOrDefault(figure => figure.Value < 0) is { } negative) return Say($"{negative.Name} is {negative.Value}");
        return statement.Lines.FirstOrDefault(line => !IsWithinBounds(line)) is { } outside
            ? Say($"the line of {outside.Clause} has {outside.Value} of {outside.Max}")
            : null;
    });

    /// <summary>Statements are complete exactly when no input is missing.</summary>
    public static string? WronglyComplete(AppraisalResult result) => FirstOf(result, statement =>
        statement.Complete == statement.Findings.Any(finding => finding.Code == "missing-input") ? $"complete is {statement.Complete}" : null);

    /// <summary>The lines of each statement add up to its figures.</summary>
    public static string? NotAddingUp(AppraisalResult result) => FirstOf(result, statement =>
    {
        var points = statement.Lines.Where(line => line.Unit == Unit.Points).Sum(line => line.Value);
        var total = statement.Score ?? (Figure(statement, "performanceScore") + Figure(statement, "manualScore"));
        if (total is { } score && Math.Abs(points - score) > Tolerance) return Say($"the lines in points add up to {points}, not {score}");

        var yuan = statement.Lines.Where(line => line.Unit == Unit.Yuan).ToList();
        var fines = -yuan.Where(line => line.Kind is LineKind.Fine or LineKind.Section).Sum(line => line.Value);
        if (Figure(statement, "fines") is { } fined && fines != fined) return Say($"the fines add up to {fines}, not {fined}");

        var pay = yuan.Sum(line => line.Value);
        return Figure(statement, "gross") is { } gross && pay != gross - fines ? Say($"the lines in yuan add up to {pay}, not {gross} - {fines}") : null;
    });

    /// <summary>Every fact of the input is cited or listed as unused, never both, and nothing else is.</summary>
    public static string? FactsLost(AppraisalInput input, AppraisalResult result)
    {
        var given = FactsOf(input).Select(fact => fact.Reference).ToHashSet(StringComparer.Ordinal);
        var cited = result.Statements
            .SelectMany(s => s.Lines.Select(line => line.Because).Concat(s.Findings.Select(finding => finding.Because)))
            .SelectMany(because => because)
            .ToHashSet(StringComparer.Ordinal);
        var unused = result.Unused.Select(fact => fact.Fact).ToList();
        if (unused.Distinct(StringComparer.Ordinal).Count() < unused.Count) return "a fact is listed as unused twice";
        if (unused.Find(cited.Contains) is { } both) return $"{both} is cited and listed as unused";
        if (given.Except(cited).Except(unused).FirstOrDefault() is { } lost) return $"{lost} is neither cited nor listed as unused";
        return cited.Concat(unused).Except(given).FirstOrDefault(fact => !IsOfLayer(fact)) is { } invented ? $"{invented} does not stand in the input" : null;
    }

    /// <summary>Grades are runs of the scores: exactly one for every score, the same for the same, no run interrupted by another.</summary>
    public static string? GradesOverlap(IEnumerable<Statement> statements)
    {
        var graded = statements.OrderBy(statement => statement.Score).ToList();
        if (graded.Find(statement => statement.Grade is null) is { } ungraded) return Say($"the score {ungraded.Score} has no grade");

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < graded.Count; i++)
        {
            var (score, grade) = (graded[i].Score, graded[i].Grade!);
            if (i > 0 && grade == graded[i - 1].Grade) continue;
            if (i > 0 && score == graded[i - 1].Score) return Say($"the score {score} is {graded[i - 1].Grade} and {grade}");
            if (!seen.Add(grade)) return Say($"the score {score} is {grade}, beyond scores of another grade");
        }

        return null;
    }

    private static IEnumerable<InputFact> FactsOf(AppraisalInput input) =>
    [
        .. input.Teams,
        .. input.Measurements,
        .. input.Occurrences,
        .. input.Ratings,
        .. input.Terms.SelectMany(given => given.Versions).SelectMany(version => version.Values),
    ];

    // A figure of a department's layer is cited, though it stands in no input: terms/SCHEME/TERM/LAYER.
    private static bool IsOfLayer(string fact) => fact.StartsWith("terms/", StringComparison.Ordinal) && fact.Count(c => c == '/') > 2;

    private static string? FirstOf(AppraisalResult result, Func<Statement, string?> violation) =>
        result.Statements
            .Select(statement => violation(statement) is { } told ? $"{statement.Employee}: {told}" : null)
            .FirstOrDefault(told => told is not null);

    private static bool IsWithinBounds(StatementLine line) => line.Kind switch
    {
        LineKind.Score => line.Value >= 0 && line.Value <= line.Max,
        LineKind.Pay or LineKind.Award => line.Value >= 0 && line.Value == decimal.Round(line.Value, 2),
        LineKind.Fine => line.Value <= 0 && line.Value == decimal.Round(line.Value, 2),
        LineKind.Section when line.Unit == Unit.Yuan => line.Value >= 0 && line.Value == decimal.Round(line.Value, 2),
        LineKind.Deduction => line.Value <= 0,
        LineKind.Separation => line.Value == 0,
        _ => true,
    };

    private static decimal? Figure(Statement statement, string name) =>
        statement.Figures.FirstOrDefault(figure => figure.Name == name)?.Value;

    private static string Say(FormattableString text) => FormattableString.Invariant(text);
}
