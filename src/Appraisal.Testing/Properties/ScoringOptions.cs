namespace Appraisal.Testing;

/// <summary>What the scoring properties have to know of a scheme beyond its catalogue entry.</summary>
public sealed record ScoringOptions
{
    /// <summary>How many random inputs each property is tried on, by default 50.</summary>
    public int Cases { get; init; } = 50;

    /// <summary>Where the random inputs begin, so that a failure can be repeated; null (the default) for others at every run.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Whether one more occurrence of a kind is never to anybody's advantage.</summary>
    /// <remarks>Null, the default, for the kinds that a clause of the kind deduction or fine reads, whatever else reads them.</remarks>
    public Func<string, bool>? Penalises { get; init; }

    /// <summary>Which readings of an indicator are better; by default unknown for all, and nothing is claimed.</summary>
    public Func<string, Better> BetterReading { get; init; } = _ => Better.Unknown;

    /// <summary>Which ratings on a criterion are better; by default higher ones for all.</summary>
    public Func<string, Better> BetterRating { get; init; } = _ => Better.Higher;

    /// <summary>Whether a change may lower a figure although it should not: an exception that the policy prints; by default none.</summary>
    public Func<MonotoneCase, bool> Excepts { get; init; } = _ => false;

    /// <summary>Whether a clause compares a fact between employees, so that it may change others' statements; by default none.</summary>
    public Func<InputFact, bool>? Compares { get; init; }
}

/// <summary>Which readings are better.</summary>
public enum Better
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>Higher ones.</summary>
    Higher,

    /// <summary>Lower ones.</summary>
    Lower,
}

/// <summary>A change to the worse, and the statement before and after it.</summary>
/// <param name="Changed">The fact that was added, or the worse one of a reading or rating.</param>
/// <param name="Better">The statement without the change.</param>
/// <param name="Worse">The statement with the change.</param>
public sealed record MonotoneCase(InputFact Changed, Statement Better, Statement Worse);
