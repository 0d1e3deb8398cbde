namespace Appraisal;

/// <summary>What one criterion or indicator gives to an item's mean, on the scale of 0 to 100.</summary>
/// <param name="Code">The criterion or indicator.</param>
/// <param name="Value">The score, exact; 0 when the input lacks it (reading G8).</param>
/// <param name="How">The arithmetic.</param>
/// <param name="Because">The ratings or the reading it rests on; empty when the input lacks it.</param>
public sealed record ItemPart(string Code, Rational Value, Explanation How, ValueList<InputFact> Because)
{
    /// <summary>Whether the input lacks what the part is computed from.</summary>
    public bool IsMissing => Because.Count == 0;

    /// <summary>Why the part is missing although the input has something of it; null where it has nothing.</summary>
    public Explanation? WhyMissing { get; init; }

    /// <summary>The score of a criterion: the mean of its raters.</summary>
    public static ItemPart Rated(CriterionMean mean)
    {
        ArgumentNullException.ThrowIfNull(mean);
        return new ItemPart(mean.Criterion, mean.Value, mean.How(), mean.Ratings.Cast<InputFact>().ToValueList());
    }

    /// <summary>A rate on the scale of the criteria: 0.93 counts as 93.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="reading">Its reading, a fraction from 0 to 1, or null.</param>
    public static ItemPart Measured(string indicator, Measurement? reading) =>
        reading is null
            ? new ItemPart(indicator, Rational.Zero, Explanation.Of($"0"), [])
            : new ItemPart(indicator, (Rational)reading.Value * 100, Explanation.Of($"{reading.Value} x 100"), [reading]);
}
