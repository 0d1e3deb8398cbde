namespace Appraisal;

/// <summary>A team with its leader, its guide or both.</summary>
/// <param name="Id">The team's id; not empty.</param>
/// <param name="Leader">The employee who leads the team, or null.</param>
/// <param name="Guide">The employee who guides the team's business, or null.</param>
/// <param name="Members">The employees in the team; at least one.</param>
public sealed record Team(string Id, string? Leader, string? Guide, ValueList<string> Members) : InputFact
{
    /// <inheritdoc/>
    public override string Reference => "teams/" + Id;
}
