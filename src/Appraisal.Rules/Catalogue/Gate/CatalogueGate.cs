using System.Reflection;

namespace Appraisal;

/// <summary>Holds a catalogue and its rules against each other: what it finds, a build should not let through.</summary>
/// <remarks>
/// A department runs it over its own catalogue in its tests. Rules are told by what stands in their conditions and their public
/// properties: a rule that compares a code inside a method of its own keeps the code in a public property.
/// </remarks>
public static class CatalogueGate
{
    /// <summary>The faults of a catalogue, none when it may pass.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public static ValueList<CatalogueFault> Check(ClauseCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var reads = catalogue.Rules.Where(IsOfClause).Distinct().ToDictionary(rule => rule, RuleReads.Of);
        return Coverage(catalogue)
            .Concat(Citations(catalogue, reads))
            .Concat(Claims(catalogue))
            .Concat(CodesRead(catalogue, reads))
            .Concat(CodesDeclared(catalogue, reads))
            .Concat(Points(catalogue))
            .Concat(Terms(catalogue))
            .ToValueList();

        bool IsOfClause(Type rule) => ClauseOf(catalogue, rule) is not null;
    }

    private static CataloguedClause? ClauseOf(ClauseCatalogue catalogue, Type rule) =>
        rule.GetCustomAttribute<ClauseAttribute>(inherit: false)?.Id is { } id ? catalogue.Find(id) : null;

    private static IEnumerable<CatalogueFault> Coverage(ClauseCatalogue catalogue) =>
        from clause in catalogue.Clauses
        let answers = (clause.Rules.Count > 0 ? 1 : 0) + (clause.Entry.CheckedBy is null ? 0 : 1) + (clause.Entry.Reason is null ? 0 : 1)
        where answers != 1
        select new CatalogueFault(
            CatalogueFaultKind.NoRuleAndNoReason,
            clause.Id,
            answers == 0
                ? $"{clause.Id} has no rule, no check and no reason why nobody can compute it."
                : $"{clause.Id} has more than one of rule, check and reason, of which a clause has one.");

    private static IEnumerable<CatalogueFault> Citations(ClauseCatalogue catalogue, Dictionary<Type, RuleReads> reads)
    {
        foreach (var rule in catalogue.Rules)
        {
            var id = rule.GetCustomAttribute<ClauseAttribute>(inherit: false)?.Id;
            if (id is null) yield return Unknown(rule, "has no [Clause]");
            else if (catalogue.Find(id) is not { } clause) yield return Unknown(rule, $"carries out {id}, which is not in the catalogue");
            else if (reads[rule].Lowers is { } section && catalogue.Find(section)?.Scheme != clause.Scheme)
            {
                yield return Unknown(rule, $"takes points from {section}, which is not in its scheme");
            }
        }
    }

    private static CatalogueFault Unknown(Type rule, string what) =>
        new(CatalogueFaultKind.UnknownClause, rule.FullName!, $"{rule.FullName} {what}.");

    private static IEnumerable<CatalogueFault> Claims(ClauseCatalogue catalogue) =>
        from clause in catalogue.Clauses
        from same in clause.Rules.GroupBy(rule => rule.GetCustomAttribute<ClauseAttribute>(inherit: false)!.Part)
        where same.Count() > 1
        let names = string.Join(" and ", same.Select(rule => rule.Name).Order(StringComparer.Ordinal))
        select new CatalogueFault(
            CatalogueFaultKind.ClaimedByTwo, clause.Id, $"{names} all carry out {same.Key ?? "the whole"} of {clause.Id}: say in Part which part each does.");

    // A rule may read a code through what another clause yields, which it then names.
    private static IEnumerable<CatalogueFault> CodesRead(ClauseCatalogue catalogue, Dictionary<Type, RuleReads> reads) =>
        from clause in catalogue.Clauses
        let own = clause.Rules.SelectMany(rule => reads[rule].Texts).ToHashSet(StringComparer.Ordinal)
        let named = own.Select(catalogue.Find).OfType<CataloguedClause>().SelectMany(other => other.Rules).SelectMany(rule => reads[rule].Texts)
        from code in clause.Entry.Reads.Except(own, StringComparer.Ordinal).Except(named, StringComparer.Ordinal)
        select new CatalogueFault(CatalogueFaultKind.CodeReadByNone, code, $"{clause.Id} declares {code}, which none of its rules reads.");

    private static IEnumerable<CatalogueFault> CodesDeclared(ClauseCatalogue catalogue, Dictionary<Type, RuleReads> reads) =>
        from rule in reads
        let clause = ClauseOf(catalogue, rule.Key)
        from code in rule.Value.Codes.Order(StringComparer.Ordinal)
        where !clause.Scheme.Clauses.Any(entry => entry.Reads.Contains(code, StringComparer.Ordinal))
        select new CatalogueFault(
            CatalogueFaultKind.CodeDeclaredByNone, code, $"{rule.Key.Name} of {clause.Id} reads {code}, which no clause of {clause.Scheme.Id} declares.");

    private static IEnumerable<CatalogueFault> Points(ClauseCatalogue catalogue)
    {
        foreach (var scheme in catalogue.Schemes)
        {
            var problems = scheme.Terms.Check([]).ToList();
            foreach (var problem in problems)
            {
                yield return new CatalogueFault(CatalogueFaultKind.PrintedTermsRefused, problem.Path, $"{scheme.Id}: {problem.Path}: {problem.Message}");
            }

            if (problems.Count > 0) continue;

            var figures = new SchemeFigures(scheme.Terms.Apply([]));
            var items = catalogue.Clauses
                .Where(clause => clause.Scheme == scheme)
                .SelectMany(clause => clause.Rules.Select(rule => (clause.Id, Rule: rule)))
                .Where(item => item.Rule.IsAssignableTo(typeof(IScoresItem)))
                .Select(item => (item.Id, Item: (IScoresItem)RuleInstances.Of(item.Rule)))
                .ToList();
            if (items.Count == 0) continue;

            foreach (var group in scheme.Maxima)
            {
                var sum = items
                    .Where(item => group.Clauses.Count == 0 || group.Clauses.Contains(item.Id))
                    .Where(item => item.Item.Posts.Count == 0 || item.Item.Posts.Contains(group.Post))
                    .Aggregate(Rational.Zero, (total, item) => total + item.Item.FullPoints(figures.For(item.Item)));
                if (sum != group.Points)
                {
                    var whose = group.Post is { } post ? $" for {post}" : string.Empty;
                    yield return new CatalogueFault(
                        CatalogueFaultKind.PointsDoNotAddUp,
                        scheme.Id,
                        FormattableString.Invariant($"The items of {scheme.Id}{whose} add up to {sum}; its maximum is {group.Points:0.##########}."));
                }
            }
        }
    }

    private static IEnumerable<CatalogueFault> Terms(ClauseCatalogue catalogue) =>
        from scheme in catalogue.Schemes
        from term in scheme.Terms.Definitions
        let sources = term.Clauses.Select(catalogue.Find).Where(clause => clause?.Scheme == scheme && !string.IsNullOrWhiteSpace(clause.Entry.Heading))
        where term.Clauses.Count == 0 || sources.Count() != term.Clauses.Count || string.IsNullOrWhiteSpace(scheme.Document)
        select new CatalogueFault(
            CatalogueFaultKind.TermWithoutSource,
            term.Name,
            $"The term {term.Name} of {scheme.Id} names [{string.Join(", ", term.Clauses)}], of which not all are clauses of the scheme with a document and a heading.");
}
