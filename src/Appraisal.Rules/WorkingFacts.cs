namespace Appraisal;

/// <summary>The facts that the clauses see, derived from an input and put into one order, so that the order of a file never shows.</summary>
internal sealed class WorkingFacts
{
    /// <summary>Derives the facts.</summary>
    public WorkingFacts(AppraisalInput input, ClauseCatalogue catalogue, LayeredTerms layers)
    {
        var schemes = input.Appraisees.Select(appraisee => appraisee.Scheme).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var inForce = schemes.Select(scheme => layers.InForce(scheme, input.Terms.FirstOrDefault(given => given.Scheme == scheme), input.Period.From)).ToList();
        Overrides = inForce.SelectMany(overrides => overrides).ToValueList();

        var all = new List<object> { input.Period };
        all.AddRange(schemes.Zip(inForce).SelectMany(scheme => catalogue.FindScheme(scheme.First)!.Terms.Apply(scheme.Second)));
        all.AddRange(input.Appraisees.OrderBy(a => a.Employee, StringComparer.Ordinal).ThenBy(a => a.Scheme, StringComparer.Ordinal));
        foreach (var team in input.Teams.Select(Ordered).OrderBy(team => team.Id, StringComparer.Ordinal))
        {
            all.Add(team);
            all.AddRange(Membership.Of(team));
        }

        all.AddRange(input.Measurements.OrderBy(m => m.Employee, StringComparer.Ordinal).ThenBy(m => m.Indicator, StringComparer.Ordinal));
        all.AddRange(input.Occurrences.Select(Ordered)
            .OrderBy(o => o.Employee, StringComparer.Ordinal)
            .ThenBy(o => o.Date)
            .ThenBy(o => o.Id, StringComparer.Ordinal));
        all.AddRange(input.Ratings
            .OrderBy(r => r.Employee, StringComparer.Ordinal)
            .ThenBy(r => r.Criterion, StringComparer.Ordinal)
            .ThenBy(r => r.Rater, StringComparer.Ordinal));
        All = all;
    }

    /// <summary>The facts to insert.</summary>
    public IReadOnlyList<object> All { get; }

    /// <summary>The overrides in force on the period's first day, of the schemes somebody is appraised under.</summary>
    public ValueList<TermOverride> Overrides { get; }

    private static Team Ordered(Team team) => team with { Members = team.Members.Order(StringComparer.Ordinal).ToValueList() };

    private static Occurrence Ordered(Occurrence occurrence) =>
        occurrence.Circumstances.Count < 2
            ? occurrence
            : occurrence with { Circumstances = occurrence.Circumstances.Order(StringComparer.Ordinal).ToValueList() };
}
