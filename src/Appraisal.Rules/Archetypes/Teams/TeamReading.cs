namespace Appraisal;

/// <summary>The mean of one indicator over the members of an appraisee's teams, exact; members of several of the teams count once.</summary>
/// <param name="Mean">The mean over the members who have the figure; 0 when none has.</param>
/// <param name="Readings">The readings it is the mean of, one per member.</param>
/// <param name="Teams">The teams.</param>
/// <param name="Lacking">The members without the figure, each a missing input.</param>
public sealed record TeamReading(Rational Mean, ValueList<Measurement> Readings, ValueList<Team> Teams, ValueList<MissingInput> Lacking)
{
    /// <summary>Whether any member has the figure.</summary>
    public bool Exists => Readings.Count > 0;

    /// <summary>The facts a line on the mean rests on: the readings and the teams.</summary>
    public ValueList<InputFact> Facts => [.. Readings, .. Teams];

    /// <summary>The mean over the members of the appraisee's teams.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="memberships">The memberships of the teams.</param>
    /// <param name="readings">The members' readings.</param>
    public static TeamReading Of(string indicator, IEnumerable<Membership> memberships, IEnumerable<MemberReading> readings)
    {
        var all = memberships.ToList();
        var readingOf = readings
            .Select(reading => reading.Reading)
            .DistinctBy(reading => reading.Employee, StringComparer.Ordinal)
            .ToDictionary(reading => reading.Employee, StringComparer.Ordinal);
        var members = all.Select(membership => membership.Member).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var measured = members.Where(readingOf.ContainsKey).Select(member => readingOf[member]).ToValueList();
        var sum = measured.Aggregate(Rational.Zero, (total, reading) => total + reading.Value);
        return new TeamReading(
            measured.Count == 0 ? Rational.Zero : sum / measured.Count,
            measured,
            all.Select(membership => membership.Team).DistinctBy(team => team.Id, StringComparer.Ordinal).ToValueList(),
            members.Where(member => !readingOf.ContainsKey(member)).Select(member => new MissingInput(indicator, member)).ToValueList());
    }

    /// <summary>The arithmetic of the mean.</summary>
    public Explanation How() => Exists
        ? Explanation.Of($"mean of {Readings.Count} members {Mean}")
        : Explanation.Of($"no member has the figure: 0");
}
