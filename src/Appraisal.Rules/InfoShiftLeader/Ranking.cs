using System.Collections.Frozen;

namespace Appraisal.InfoShiftLeader;

/// <summary>The mean performance of one leader's teams, for the ranking. It makes no line.</summary>
/// <param name="Appraisee">The leader.</param>
/// <param name="Team">The mean and what it is the mean of.</param>
public sealed record LeaderMean(Appraisee Appraisee, TeamReading Team) : Outcome("IL-1", Appraisee, Team.Facts);

/// <summary>The ranks of all leaders' means: equal means share the better rank (1, 1, 3).</summary>
/// <param name="Means">The means, the best first.</param>
public sealed record Ranking(ValueList<Rational> Means)
{
    private readonly FrozenDictionary<Rational, int> _rankOf =
        Means.Select((mean, index) => (mean, index)).DistinctBy(place => place.mean).ToFrozenDictionary(place => place.mean, place => place.index + 1);

    /// <summary>The ranking of a set of leaders.</summary>
    public static Ranking Of(IEnumerable<LeaderMean> means) =>
        new(means.Where(mean => mean.Team.Exists).Select(mean => mean.Team.Mean).OrderDescending().ToValueList());

    /// <summary>The rank of a mean, 1 for the best.</summary>
    public int RankOf(Rational mean) => _rankOf[mean];

    /// <inheritdoc/>
    public bool Equals(Ranking? other) => other is not null && Means.Equals(other.Means);

    /// <inheritdoc/>
    public override int GetHashCode() => Means.GetHashCode();
}
