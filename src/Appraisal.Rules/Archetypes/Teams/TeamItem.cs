namespace Appraisal;

/// <summary>An item scored from the mean of one indicator over the members of the appraisee's teams; a team without any figure scores 0.</summary>
/// <remarks>A <see cref="MemberReadings{TTerms}"/> rule of the same clause hands it the members' readings.</remarks>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="role">Whether the appraisee leads or guides the teams.</param>
/// <param name="indicator">The indicator.</param>
/// <param name="scale">The reading that earns the full points.</param>
/// <param name="points">The full points.</param>
[Priority(Stage.Comparison)]
public abstract class TeamItem<TTerms>(TeamRole role, string indicator, Func<TTerms, decimal> scale, Func<TTerms, decimal> points) : ClauseRule<TTerms>, IScoresItem
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>Whether the appraisee leads or guides the teams.</summary>
    public TeamRole Role { get; } = role;

    /// <summary>The indicator.</summary>
    public string Indicator { get; } = indicator;

    /// <inheritdoc/>
    public Rational FullPoints(SchemeTerms terms) => points((TTerms)terms);

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        IEnumerable<Membership> memberships = null!;
        IEnumerable<MemberReading> readings = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => memberships, query => query
                .Match<Membership>(m => m.Role == Role, m => m.Head == appraisee.Employee)
                .Collect())
            .Query(() => readings, query => query
                .Match<MemberReading>(r => r.Clause == ClauseId, r => r.Employee == appraisee.Employee)
                .Collect());

        Then()
            .Yield(_ => ScoreOf(appraisee, terms, TeamReading.Of(Indicator, memberships, readings)));
    }

    private ItemScore ScoreOf(Appraisee appraisee, TTerms terms, TeamReading team)
    {
        var value = Rational.Min(team.Mean * points(terms) / scale(terms), points(terms));
        var how = team.Exists
            ? Explanation.Of($"{team.How()} / {scale(terms)} x {points(terms)} = {value}")
            : team.How();
        return new ItemScore(ClauseId, appraisee, value, points(terms), how, team.Facts).Lacking(team.Lacking);
    }
}
