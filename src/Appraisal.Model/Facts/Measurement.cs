namespace Appraisal;

/// <summary>A number of one employee for the period.</summary>
/// <param name="Employee">The employee's id.</param>
/// <param name="Indicator">What was measured, for example <c>reply-rate</c>.</param>
/// <param name="Value">The reading, in the indicator's unit; rates are fractions, 0 to 1.</param>
public sealed record Measurement(string Employee, string Indicator, decimal Value) : InputFact
{
    /// <inheritdoc/>
    public override string Reference => "measurements/" + Employee + "/" + Indicator;
}
