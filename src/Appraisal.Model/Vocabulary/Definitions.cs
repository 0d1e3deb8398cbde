namespace Appraisal;

/// <summary>An indicator that a scheme reads.</summary>
/// <param name="Code">The indicator, for example <c>reply-rate</c>.</param>
/// <param name="Range">The values a reading may have.</param>
public sealed record IndicatorDefinition(string Code, ValueRange Range)
{
    /// <summary>True where the reading is that of the members of the appraisee's teams, not the appraisee's own.</summary>
    public bool OfMembers { get; init; }

    /// <summary>Another indicator of the same employee that the reading must not exceed, or null.</summary>
    public string? NotAbove { get; init; }
}

/// <summary>A criterion that a scheme reads ratings on.</summary>
/// <param name="Code">The criterion, for example <c>initiative</c>.</param>
public sealed record CriterionDefinition(string Code)
{
    /// <summary>The levels a rating must be one of; without levels (the default) it lies on <see cref="Scale"/>.</summary>
    public ValueList<decimal> Levels { get; init; } = [];

    /// <summary>The scale, by default 0 to 100 points (reading G12).</summary>
    public ValueRange Scale { get; init; } = ValueRange.Points(100);

    /// <summary>The posts whose appraisees are rated on it; empty means all.</summary>
    public ValueList<string> Posts { get; init; } = [];
}

/// <summary>A kind of occurrence that a scheme reads.</summary>
/// <param name="Kind">The kind, for example <c>hung-up-early</c>.</param>
public sealed record OccurrenceDefinition(string Kind)
{
    /// <summary>The circumstances that may be recorded, by default none.</summary>
    public ValueList<string> Circumstances { get; init; } = [];

    /// <summary>How many circumstances must be recorded, by default any number.</summary>
    public CircumstanceRule CircumstanceRule { get; init; } = CircumstanceRule.Optional;

    /// <summary>True where the count must be 1.</summary>
    public bool OnceOnly { get; init; }

    /// <summary>The values an amount may have, or null where none is allowed.</summary>
    public ValueRange? Amount { get; init; }

    /// <summary>True where the amount must be given.</summary>
    public bool AmountRequired { get; init; }

    /// <summary>How many days after the period the occurrence may be dated, by default 0.</summary>
    public int DaysAfterPeriod { get; init; }

    /// <summary>The posts whose appraisees it can be recorded for, null standing for an appraisee without a post; empty means all.</summary>
    public ValueList<string?> Posts { get; init; } = [];
}

/// <summary>How many circumstances an occurrence must have.</summary>
public enum CircumstanceRule
{
    /// <summary>Any number.</summary>
    Optional,

    /// <summary>One or more.</summary>
    AtLeastOne,

    /// <summary>Exactly one.</summary>
    ExactlyOne,
}

/// <summary>The values a number may have.</summary>
/// <param name="Unit">The unit, for messages: <c>points</c>, <c>yuan</c>, <c>rate</c>, ...</param>
/// <param name="Minimum">The least value, or null.</param>
/// <param name="Maximum">The largest value, or null.</param>
public sealed record ValueRange(string Unit, decimal? Minimum = null, decimal? Maximum = null)
{
    /// <summary>True where the minimum itself is not allowed.</summary>
    public bool MinimumExcluded { get; init; }

    /// <summary>True where the maximum itself is not allowed.</summary>
    public bool MaximumExcluded { get; init; }

    /// <summary>True where only whole numbers are allowed.</summary>
    public bool Whole { get; init; }

    /// <summary>A fraction from 0 to 1.</summary>
    public static ValueRange Rate { get; } = new("rate", 0, 1);

    /// <summary>A whole number, 0 and up.</summary>
    public static ValueRange Count { get; } = new("count", 0) { Whole = true };

    /// <summary>Yuan, 0 and up.</summary>
    public static ValueRange Yuan { get; } = new("yuan", 0);

    /// <summary>Points from 0 to a maximum.</summary>
    public static ValueRange Points(decimal? maximum) => new("points", 0, maximum);

    /// <summary>Whether a value is allowed.</summary>
    public bool Allows(decimal value) =>
        (Minimum is not { } minimum || (MinimumExcluded ? value > minimum : value >= minimum))
        && (Maximum is not { } maximum || (MaximumExcluded ? value < maximum : value <= maximum))
        && (!Whole || decimal.IsInteger(value));
}
