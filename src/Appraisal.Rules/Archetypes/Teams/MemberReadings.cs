namespace Appraisal;

/// <summary>A reading of a team's member, as the one who heads the team is appraised on it. It makes no line.</summary>
/// <param name="Clause">The id of the clause that reads it.</param>
/// <param name="Appraisee">Who heads the team.</param>
/// <param name="Membership">Whose reading it is, in which team.</param>
/// <param name="Reading">The reading.</param>
public sealed record MemberReading(string Clause, Appraisee Appraisee, Membership Membership, Measurement Reading)
    : Outcome(Clause, Appraisee, [Membership.Team, Reading]);

/// <summary>Hands the readings of the members of the appraisee's teams to a clause.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="role">Whether the appraisee leads or guides the teams.</param>
/// <param name="indicator">The indicator.</param>
public abstract class MemberReadings<TTerms>(TeamRole role, string indicator) : ClauseRule<TTerms>
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>Whether the appraisee leads or guides the teams.</summary>
    public TeamRole Role { get; } = role;

    /// <summary>The indicator.</summary>
    public string Indicator { get; } = indicator;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        Membership membership = null!;
        Measurement reading = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => membership, m => m.Role == Role, m => m.Head == appraisee.Employee)
            .Match(() => reading, m => m.Indicator == Indicator, m => m.Employee == membership.Member);

        Then()
            .Yield(_ => new MemberReading(ClauseId, appraisee, membership, reading));
    }
}
