namespace Appraisal;

/// <summary>A statement that differs under two sets of terms.</summary>
/// <param name="Before">The statement under the first terms.</param>
/// <param name="After">The statement under the second.</param>
/// <param name="Measures">What it comes to, in points and in yuan, each with the clauses that change it.</param>
public sealed record StatementChange(Statement Before, Statement After, ValueList<MeasureChange> Measures);

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
