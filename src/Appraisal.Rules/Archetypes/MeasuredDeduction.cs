namespace Appraisal;

/// <summary>A clause that takes away the points somebody has already counted: an optional reading in points; absent means 0.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="section">The id of the clause whose points are lowered: an item, or the total.</param>
/// <param name="indicator">The indicator, in points.</param>
public abstract class MeasuredDeduction<TTerms>(string section, string indicator) : ClauseRule<TTerms>
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The id of the clause whose points are lowered.</summary>
    public string Section { get; } = section;

    /// <summary>The indicator.</summary>
    public string Indicator { get; } = indicator;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        Measurement reading = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => reading, m => m.Indicator == Indicator, m => m.Employee == appraisee.Employee);

        Then()
            .Yield(_ => new Deduction(ClauseId, appraisee, Section, reading.Value, Explanation.Of($"points given: {reading.Value}"), Because.Of(reading)));
    }
}
