namespace Appraisal;

/// <summary>A statement that differs under two sets of terms.</summary>
/// <param name="Before">The statement under the first terms.</param>
/// <param name="After">The statement under the second.</param>
/// <param name="Measures">What it comes to, in points and in yuan, each with the clauses that change it.</param>
public sealed record StatementChange(Statement Before, Statement After, ValueList<MeasureChange> Measures)
{
    /// <summary>The clause that grades, or null where the grade stays.</summary>
    public ProvedClause? GradedBy { get; init; }

    /// <summary>The named figures that change, other than the measures, in the statement's order; <c>max</c> is the most points.</summary>
    public ValueList<FigureChange> Figures { get; init; } = [];

    /// <summary>The lines that stand on one of the statements alone, in the document's order.</summary>
    public ValueList<LineChange> Lines { get; init; } = [];

    /// <summary>The findings that stand on one of the statements alone or say something else on each, in the document's order.</summary>
    public ValueList<FindingChange> Findings { get; init; } = [];

    /// <summary>Whether anything differs: a sum, the grade, separation, completeness, a figure, a line or a finding.</summary>
    public bool IsChange =>
        Measures.Any(measure => measure.Causes.Count > 0)
        || Figures.Count > 0
        || Lines.Count > 0
        || Findings.Count > 0
        || Before.Grade != After.Grade
        || Before.Separation != After.Separation
        || Before.Complete != After.Complete;

    /// <summary>What changes besides the measures and separation, as lines of text in a language, each with its depth from 0.</summary>
    public IEnumerable<TextLine> Remarks(Language language) => new ComparisonText(language).Remarks(this);
}

/// <summary>What a statement comes to in one unit, and the clauses that change it.</summary>
/// <param name="Name">What it is: <c>score</c>, or <c>points</c> where the scheme has no score; <c>payable</c>, or <c>yuan</c> where it has no such figure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Before">Under the first terms, exact.</param>
/// <param name="After">Under the second, exact.</param>
/// <param name="Causes">The clauses whose lines differ, in the document's order; their differences add up to <see cref="Difference"/>, exactly.</param>
public sealed record MeasureChange(string Name, Unit Unit, Rational Before, Rational After, ValueList<ClauseShare> Causes)
{
    /// <summary>By how much it changes, exact.</summary>
    public Rational Difference => After - Before;
}

/// <summary>What a clause contributes under two sets of terms.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Before">The sum of its lines under the first terms, exact; of a payable's clause also what its floor of 0 gives.</param>
/// <param name="After">The same under the second.</param>
public sealed record ClauseShare(ProvedClause Clause, Rational Before, Rational After)
{
    /// <summary>By how much it changes the figure, exact.</summary>
    public Rational Difference => After - Before;
}

/// <summary>A named figure under two sets of terms.</summary>
/// <param name="Name">Its name, for example <c>normalised</c>.</param>
/// <param name="Unit">Its unit, or null where none is told.</param>
/// <param name="Clause">The clause that gives it.</param>
/// <param name="Before">Under the first terms, exact; null where it is absent.</param>
/// <param name="After">Under the second, likewise.</param>
public sealed record FigureChange(string Name, Unit? Unit, ProvedClause Clause, Rational? Before, Rational? After)
{
    /// <summary>By how much it changes, exact; null where it is absent under one of the sets.</summary>
    public Rational? Difference => After - Before;
}

/// <summary>A line, known by its clause, kind and cause, that stands on the statement under one set of terms alone.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Kind">What sort of line it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Before">Its value under the first terms; null where there is no such line.</param>
/// <param name="After">Its value under the second, likewise.</param>
/// <param name="Because">The input facts it rests on, by name, without terms.</param>
public sealed record LineChange(ProvedClause Clause, LineKind Kind, Unit Unit, decimal? Before, decimal? After, ValueList<string> Because);

/// <summary>A finding, known by its clause, code and cause, that differs under two sets of terms.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Code">What was found.</param>
/// <param name="Before">What it says under the first terms; null where there is no such finding.</param>
/// <param name="After">What it says under the second, likewise.</param>
/// <param name="Because">The input facts it rests on, by name, without terms.</param>
public sealed record FindingChange(ProvedClause Clause, string Code, Explanation? Before, Explanation? After, ValueList<string> Because);
