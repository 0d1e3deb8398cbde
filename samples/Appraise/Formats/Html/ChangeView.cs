namespace Appraisal.Samples.Formats.Html;

/// <summary>A statement that changes, as the page shows it.</summary>
/// <param name="change">The change.</param>
/// <param name="number">Its place on the page, from 1.</param>
/// <param name="words">The words of the page's language.</param>
internal sealed class ChangeView(StatementChange change, int number, HtmlWords words)
{
    /// <summary>The change.</summary>
    public StatementChange Change => change;

    /// <summary>The id of its sheet in the page.</summary>
    public string Anchor { get; } = "s" + HtmlWords.Count(number);

    /// <summary>The person's name, or the id where there is none.</summary>
    public string Who => PersonName.Of(change.After) ?? change.After.Employee;

    /// <summary>The person's id, or null where it stands in the place of the name.</summary>
    public string? Id => PersonName.Of(change.After) is null ? null : change.After.Employee;

    /// <summary>The scheme's name.</summary>
    public string Scheme { get; } = words.Scheme(change.After.Scheme);

    /// <summary>The figures that change.</summary>
    public IEnumerable<MeasureChange> Measures => change.Measures.Where(measure => measure.Causes.Count > 0);

    /// <summary>Whether the grade changes.</summary>
    public bool IsRegraded => change.Before.Grade != change.After.Grade;

    /// <summary>The grade before and after, or the one that stays; null where there is none.</summary>
    public string? Grade => (change.Before.Grade ?? change.After.Grade) is not { } only ? null
        : IsRegraded ? words.Texts.Change(GradeOf(change.Before), GradeOf(change.After))
        : words.Word(only);

    /// <summary>What changes about separation, or null where nothing does.</summary>
    public string? Separation => change.Before.Separation == change.After.Separation ? null
        : change.After.Separation ? words.Texts.SeparationBegins
        : words.Texts.SeparationEnds;

    /// <summary>What changes besides figures and separation, as lines of text; those below depth 0 belong to the line before.</summary>
    public IReadOnlyList<TextLine> Remarks { get; } = [.. words.Remarks(change)];

    /// <summary>The change in a unit, or null where there is none.</summary>
    public MeasureChange? MeasureIn(Unit unit) => Measures.FirstOrDefault(measure => measure.Unit == unit);

    private string GradeOf(Statement statement) => statement.Grade is { } grade ? words.Word(grade) : words.Texts.None;
}
