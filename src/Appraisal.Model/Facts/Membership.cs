namespace Appraisal;

/// <summary>One person's membership of one team, derived from <see cref="Team"/> so that clauses can join on the member.</summary>
/// <param name="Team">The team.</param>
/// <param name="Member">The member's employee id.</param>
public sealed record Membership(Team Team, string Member)
{
    /// <summary>The employee who leads the team, or null.</summary>
    public string? Leader => Team.Leader;

    /// <summary>The employee who guides the team, or null.</summary>
    public string? Guide => Team.Guide;
}
