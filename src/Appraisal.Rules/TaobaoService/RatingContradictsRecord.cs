namespace Appraisal.TaobaoService;

/// <summary>The rules are rated above 0 although the period has a breach of the policy: a finding, for breaches define level 0.</summary>
/// <remarks>Source 000, table 2, row 1. The mean of the raters counts.</remarks>
[Clause("TB-7.7"), Priority(Stage.Section)]
public sealed class RatingContradictsRecord : ClauseRule<TaobaoServiceTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaobaoServiceTerms terms = null!;
        Period period = null!;
        ItemScore rules = null!;
        IEnumerable<Breach> breaches = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => rules, s => s.Clause == "TB-7.1", s => s.Employee == appraisee.Employee, s => s.Value.Sign > 0)
            .Query(() => breaches, query => query
                .Match<Breach>(b => b.Scheme == Scheme, b => b.Employee == appraisee.Employee)
                .Collect()
                .Where(all => all.Any()));

        Then()
            .Yield(_ => FindingOn(appraisee, rules, breaches));
    }

    private Finding FindingOn(Appraisee appraisee, ItemScore rules, IEnumerable<Breach> breaches)
    {
        var occurrences = breaches.Select(breach => breach.Occurrence).OrderBy(o => o.Date).ThenBy(o => o.Id, StringComparer.Ordinal).ToList();
        var kinds = string.Join(", ", occurrences.Select(o => o.Kind).Distinct());
        var message = Explanation.Of($"rules are rated {rules.Value}, yet the period has breaches: {kinds}");
        return new Finding(ClauseId, appraisee, "rating-contradicts-record", message, [.. rules.Because, .. occurrences]);
    }
}
