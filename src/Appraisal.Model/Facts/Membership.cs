namespace Appraisal;

/// <summary>One person's membership of a team as the one who heads it sees it, derived from <see cref="Team"/> so that clauses can join on both.</summary>
/// <param name="Team">The team.</param>
/// <param name="Member">The member's employee id.</param>
/// <param name="Role">Whether <paramref name="Head"/> leads or guides the team.</param>
/// <param name="Head">The employee id of the leader or guide.</param>
public sealed record Membership(Team Team, string Member, TeamRole Role, string Head)
{
    /// <summary>The memberships of a team: one per member and head.</summary>
    public static IEnumerable<Membership> Of(Team team)
    {
        ArgumentNullException.ThrowIfNull(team);
        return team.Members.SelectMany(member => HeadsOf(team).Select(head => new Membership(team, member, head.Role, head.Employee)));
    }

    private static IEnumerable<(TeamRole Role, string Employee)> HeadsOf(Team team)
    {
        if (team.Leader is not null) yield return (TeamRole.Leader, team.Leader);
        if (team.Guide is not null) yield return (TeamRole.Guide, team.Guide);
    }
}
