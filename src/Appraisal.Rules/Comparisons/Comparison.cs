namespace Appraisal;

/// <summary>The same people under two sets of terms: who changes, by how much, because of which clause.</summary>
/// <remarks>Immutable data, made by <see cref="Appraiser.Compare"/>; <see cref="Lines(Language)"/> and <see cref="ToString"/> render it as text.</remarks>
public sealed record Comparison
{
    /// <summary>The period under appraisal.</summary>
    public required Period Period { get; init; }

    /// <summary>The terms whose values in force differ, by scheme and name.</summary>
    public ValueList<TermChange> Terms { get; init; } = [];

    /// <summary>The statements that differ, in the order of the appraisees.</summary>
    public ValueList<StatementChange> Changed { get; init; } = [];

    /// <summary>How many statements are the same.</summary>
    public required int Unchanged { get; init; }

    /// <summary>How many statements go from which grade to which, those that keep theirs included; by scheme.</summary>
    public ValueList<GradeMove> Grades { get; init; } = [];

    /// <summary>What everybody's pay, awards, fines and payables come to.</summary>
    public ValueList<BudgetChange> Budget { get; init; } = [];

    /// <summary>The comparison as lines of English text, each with its depth.</summary>
    public IEnumerable<TextLine> Lines() => Lines(Language.English);

    /// <summary>The comparison as lines of text in a language, each with its depth.</summary>
    public IEnumerable<TextLine> Lines(Language language) => new ComparisonText(language).Of(this);

    /// <summary>The comparison as English text.</summary>
    public override string ToString() => TextLine.Join(Lines());
}

/// <summary>A term whose value differs.</summary>
/// <param name="Scheme">The scheme's id.</param>
/// <param name="Term">The term.</param>
/// <param name="Before">The value in force under the first terms.</param>
/// <param name="After">The value in force under the second.</param>
public sealed record TermChange(string Scheme, TermDefinition Term, object? Before, object? After)
{
    /// <summary>The value under the first terms in the form in which an input would give it, or that there is none.</summary>
    public Explanation BeforeWritten => ReadTerm.Written(Before);

    /// <summary>The value under the second, likewise.</summary>
    public Explanation AfterWritten => ReadTerm.Written(After);
}

/// <summary>How many go from one grade to another.</summary>
/// <param name="Scheme">The scheme's id.</param>
/// <param name="Before">The grade under the first terms, or null.</param>
/// <param name="After">The grade under the second, or null.</param>
/// <param name="Statements">How many.</param>
public sealed record GradeMove(string Scheme, string? Before, string? After, int Statements);

/// <summary>A sum over everybody.</summary>
/// <param name="Name">What is summed: <c>pay</c>, <c>awards</c>, <c>fines</c> or <c>payable</c>.</param>
/// <param name="Before">Yuan under the first terms; fines as a positive figure.</param>
/// <param name="After">Yuan under the second.</param>
public sealed record BudgetChange(string Name, decimal Before, decimal After)
{
    /// <summary>By how much it changes.</summary>
    public decimal Difference => After - Before;
}
