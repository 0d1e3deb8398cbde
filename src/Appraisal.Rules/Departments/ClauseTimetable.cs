namespace Appraisal;

/// <summary>Which clauses are in force when. The clauses of a stretch of time are compiled when a period of it is first appraised, the latest at once.</summary>
internal sealed class ClauseTimetable
{
    private readonly (DateOnly From, Lazy<ClausesInForce> Clauses)[] _stretches;

    /// <summary>Makes a timetable.</summary>
    /// <param name="catalogue">Every clause of every time.</param>
    /// <param name="starts">The first days of clauses that have not always been in force.</param>
    /// <param name="changes">The clauses that go out of force.</param>
    /// <param name="services">Where rules get services from, or null.</param>
    public ClauseTimetable(
        ClauseCatalogue catalogue, IReadOnlyDictionary<string, DateOnly> starts, ValueList<ClauseChange> changes, IServiceProvider? services)
    {
        var days = starts.Values.Concat(changes.Select(change => change.From)).Append(DateOnly.MinValue).Distinct().Order();
        _stretches = [.. days.Select(day => (day, new Lazy<ClausesInForce>(() => Compile(catalogue, starts, changes, services, day))))];
        _ = _stretches[^1].Clauses.Value;
    }

    /// <summary>The clauses that apply to a period.</summary>
    /// <param name="day">The period's first day.</param>
    public ClausesInForce On(DateOnly day) => _stretches.Last(stretch => stretch.From <= day).Clauses.Value;

    private static ClausesInForce Compile(
        ClauseCatalogue catalogue,
        IReadOnlyDictionary<string, DateOnly> starts,
        ValueList<ClauseChange> changes,
        IServiceProvider? services,
        DateOnly day)
    {
        if (starts.Count == 0 && changes.Count == 0) return new ClausesInForce(catalogue, [], services);

        var past = changes.Where(change => change.From <= day).ToList();
        var idle = past.Select(change => change.Clause)
            .Concat(starts.Where(start => start.Value > day).Select(start => start.Key))
            .ToHashSet(StringComparer.Ordinal);

        // An idle clause keeps its place and title, for the finding that tells of it, and reads nothing.
        var schemes = catalogue.Schemes.Select(scheme => scheme with
        {
            Clauses = scheme.Clauses.Select(entry => idle.Contains(entry.Id) ? entry with { Indicators = [], Occurrences = [], Criteria = [] } : entry)
                .ToValueList(),
        });
        var rules = catalogue.Clauses.Where(clause => !idle.Contains(clause.Id)).SelectMany(clause => clause.Rules);
        return new ClausesInForce(
            new ClauseCatalogue(schemes, rules),
            past.Select(change => (catalogue.Find(change.Clause)!.Scheme.Id, change)).ToValueList(),
            services);
    }
}
