namespace Appraisal;

/// <summary>The input facts that no line or finding cites, each with the reason.</summary>
internal static class UnusedFacts
{
    private static readonly Explanation _history = Explanation.Of($"dated before the period");
    private static readonly Explanation _notInForce = Explanation.Of($"dated before the scheme came into force");
    private static readonly Explanation _kept = Explanation.Of($"recorded as required, so no finding follows from it");
    private static readonly Explanation _noConsequence = Explanation.Of($"read, but no line or finding follows from it");
    private static readonly Explanation _noTeamAppraised = Explanation.Of($"neither its leader nor its guide is appraised on it");
    private static readonly Explanation _termNotRead = Explanation.Of($"no line or finding depends on it");
    private static readonly Explanation _termNotInForce = Explanation.Of($"not in force for anybody appraised on the period's first day");
    private static readonly Explanation _notRead = Explanation.Of($"no clause that applies reads it");

    /// <summary>The facts in the order of the input's sections and, within one, of their names.</summary>
    public static ValueList<UnusedFact> Of(
        AppraisalInput input, ValueList<TermOverride> overrides, Citations citations, ClauseCatalogue catalogue)
    {
        var schemesOf = input.Appraisees.ToLookup(appraisee => appraisee.Employee, appraisee => catalogue.FindScheme(appraisee.Scheme), StringComparer.Ordinal);
        return new[]
            {
                Unused(input.Teams, _ => _noTeamAppraised),
                Unused(input.Measurements, measurement => ReasonForReading((Measurement)measurement)),
                Unused(input.Occurrences, occurrence => ReasonFor((Occurrence)occurrence)),
                Unused(input.Ratings, rating => ReasonForRating((Rating)rating)),
                Unused(AllTerms(input), term => overrides.Contains(term) ? _termNotRead : _termNotInForce),
            }
            .SelectMany(facts => facts)
            .DistinctBy(unused => unused.Fact, StringComparer.Ordinal)
            .ToValueList();

        IEnumerable<UnusedFact> Unused(IEnumerable<InputFact> facts, Func<InputFact, Explanation> reason) =>
            facts
                .Where(fact => !citations.Include(fact.Reference))
                .OrderBy(fact => fact.Reference, StringComparer.Ordinal)
                .Select(fact => new UnusedFact(fact.Reference, reason(fact)));

        Explanation ReasonForReading(Measurement measurement) =>
            ClausesOf(measurement.Employee).Any(clause => clause.Indicators.Any(i => i.Code == measurement.Indicator && !i.OfMembers))
                ? _noConsequence
                : _notRead;

        Explanation ReasonForRating(Rating rating) =>
            ClausesOf(rating.Employee).Any(clause => clause.Criteria.Any(criterion => criterion.Code == rating.Criterion))
                ? _noConsequence
                : _notRead;

        Explanation ReasonFor(Occurrence occurrence) =>
            schemesOf[occurrence.Employee].Any(scheme => occurrence.Date < scheme?.InForceFrom) ? _notInForce
            : occurrence.Date < input.Period.From ? _history
            : ClausesOf(occurrence.Employee).Any(clause =>
                clause.Kind == ClauseKind.Procedure && clause.Occurrences.Any(definition => definition.Kind == occurrence.Kind)) ? _kept
            : _notRead;

        IEnumerable<ClauseEntry> ClausesOf(string employee) => schemesOf[employee].SelectMany(scheme => scheme?.Clauses ?? []);
    }

    private static IEnumerable<TermOverride> AllTerms(AppraisalInput input) =>
        input.Terms.SelectMany(given => given.Versions).OrderByDescending(version => version.From).SelectMany(version => version.Values);
}
