namespace Appraisal;

/// <summary>The nearest better grade, what is missing, and the single changes that were found to reach it.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Bound">The points from which it is earned.</param>
/// <param name="Missing">The points missing.</param>
/// <param name="Items">The items that have points left, most first.</param>
/// <param name="Losses">The deductions that cost points, most first.</param>
/// <param name="Changes">The single changes that reach it, the smallest gain first; empty when none does. Each was appraised.</param>
public sealed record NextGrade(
    string Grade, decimal Bound, decimal Missing, ValueList<ItemRoom> Items, ValueList<Loss> Losses, ValueList<SingleChange> Changes);

/// <summary>An item that could earn more.</summary>
/// <param name="Clause">Its clause.</param>
/// <param name="Value">The points it earned.</param>
/// <param name="Max">The points it can earn.</param>
public sealed record ItemRoom(ProvedClause Clause, decimal Value, decimal Max)
{
    /// <summary>The points left, above 0.</summary>
    public decimal Left => Max - Value;
}

/// <summary>A deduction.</summary>
/// <param name="Clause">Its clause.</param>
/// <param name="Points">The points it took away, above 0.</param>
/// <param name="Because">The facts it rests on, by name.</param>
public sealed record Loss(ProvedClause Clause, decimal Points, ValueList<string> Because);

/// <summary>A change of one fact that reaches the better grade, found by appraising again.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="To">The reading or rating that reaches it; null where the occurrence is left out.</param>
/// <param name="Score">The score with the change.</param>
/// <param name="Grade">The grade with the change: the better one or one above it.</param>
public sealed record SingleChange(CitedFact Fact, decimal? To, decimal Score, string Grade)
{
    /// <summary>The change on one line.</summary>
    public Explanation Text => (Fact.Fact, To) switch
    {
        (Rating rating, { } to) => Instead(to, rating.Score),
        (Measurement reading, { } to) => Instead(to, reading.Value),
        _ => Explanation.Of($"without {Fact.Reference} ({Fact.Text}) it would be {Score}, {Explanation.Verbatim(Grade)}"),
    };

    private Explanation Instead(decimal to, decimal given) =>
        Explanation.Of($"{Fact.Reference}: {to} instead of {given} gives {Score}, {Explanation.Verbatim(Grade)}");
}
