using System.Linq.Expressions;
using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests.Model;

/// <summary>Writes conditions on facts of a type that is known at run time.</summary>
internal interface IFluentFacts
{
    void Match(ILeftHandSideExpression when, MatchItem item);

    void Quantify(ILeftHandSideExpression when, QuantifierItem item);

    void All(ILeftHandSideExpression when, AllItem item);

    void Query(ILeftHandSideExpression when, QueryItem item);
}

/// <summary>Writes conditions on facts of a type.</summary>
internal sealed class FluentFacts<T>(FluentStyle style, FluentAliases aliases) : IFluentFacts
    where T : TestFact
{
    public void Match(ILeftHandSideExpression when, MatchItem item)
    {
        var conditions = Write(item.Source.Tests);
        var match = when.Match(aliases.Declare<T>(item.Slot), conditions);
        if (item.Older is not null)
            match.Having(aliases.Name((TestFact older) => older.N >= item.Least, item.Older));
    }

    public void Quantify(ILeftHandSideExpression when, QuantifierItem item)
    {
        if (item.Negated)
            when.Not(Write(item.Source.Tests));
        else
            when.Exists(Write(item.Source.Tests));
    }

    public void All(ILeftHandSideExpression when, AllItem item)
    {
        var tests = Write(item.Tests);
        if (item.Base.Tests.Length == 0 && tests.Length == 1)
            when.All(tests[0]);
        else
            when.All(Write(item.Base.Tests).Aggregate((Expression<Func<T, bool>>)(_ => true), Both), tests);
    }

    public void Query(ILeftHandSideExpression when, QueryItem item)
    {
        switch (item.Kind)
        {
            case QueryKind.Group or QueryKind.GroupAtLeast:
                Query(when, item, Grouped);
                break;
            case QueryKind.Select:
                Query(when, item, Selected);
                break;
            case QueryKind.SelectAsOuter:
                Query(when, item, SelectedAsOuter);
                break;
            case QueryKind.ToLookup:
                Query(when, item, (q, i) => Facts(q, i).Collect().ToLookup(f => f.V!));
                break;
            case QueryKind.GroupSelect:
                Query(when, item, Told);
                break;
            case QueryKind.GroupFlatten:
                Query(when, item, (q, i) => Groups(q, i).Where(g => g.Count() >= i.Number).SelectMany(g => g));
                break;
            case QueryKind.GroupSelectCollect:
                Query(when, item, (q, i) => Told(q, i).Collect());
                break;
            case QueryKind.Match:
                Query(when, item, Facts);
                break;
            case QueryKind.FlattenLetters:
                Query(when, item, (q, i) => Facts(q, i).SelectMany(f => QueryItem.Letters(f)));
                break;
            default:
                Query(when, item, Collected);
                break;
        }
    }

    private void Query<TResult>(ILeftHandSideExpression when, QueryItem item, Func<IQuery, QueryItem, IQuery<TResult>> write)
        where TResult : notnull
        => when.Query(aliases.Declare<TResult>(item.Slot), q => write(q, item));

    private IQuery<T> Facts(IQuery query, QueryItem item)
    {
        var tests = Write(item.Source.Tests);
        return style.FiltersLate ? query.Match<T>().Where(tests) : query.Match(tests);
    }

    private IQuery<IGrouping<string, T>> Groups(IQuery query, QueryItem item) => Facts(query, item).GroupBy(f => f.V!);

    private IQuery<IGrouping<string, T>> Grouped(IQuery query, QueryItem item)
    {
        var groups = Groups(query, item);
        return item.Kind == QueryKind.Group ? groups : groups.Where(g => g.Count() >= item.Number);
    }

    private IQuery<string> Told(IQuery query, QueryItem item) => Groups(query, item).Select(g => QueryItem.Tell(g));

    private IQuery<int> Selected(IQuery query, QueryItem item)
    {
        var facts = Facts(query, item);
        var values = item.Outer is null
            ? facts.Select(f => f.N)
            : facts.Select(aliases.Name((T own, TestFact outer) => own.N + outer.N, item.Outer));
        return values.Where(n => n >= item.Number);
    }

    private IQuery<string> SelectedAsOuter(IQuery query, QueryItem item)
        => Facts(query, item).Select(f => f.V!).Where(aliases.Name((string own, TestFact outer) => own == outer.V, item.Outer!));

    private IQuery<IEnumerable<T>> Collected(IQuery query, QueryItem item)
    {
        var number = item.Number;
        return item.Kind switch
        {
            QueryKind.From => query.From(aliases.Name((IEnumerable<T> collection) => QueryItem.Above(collection, number), item.Outer!)),
            QueryKind.OrderBy => Facts(query, item).Collect().OrderBy(f => f.N).ThenByDescending(f => f.V)
                .Where(c => QueryItem.IsSorted(c)),
            QueryKind.CollectAtLeast => Facts(query, item).Collect().Where(c => c.Count() >= number),
            QueryKind.CollectMoreThanOuter => Facts(query, item).Collect()
                .Where(aliases.Name((IEnumerable<T> own, TestFact outer) => own.Count() > outer.N, item.Outer!)),
            _ => Facts(query, item).Collect(),
        };
    }

    private Expression<Func<T, bool>>[] Write(FactTest[] tests) => [.. tests.Select(t => t.Write<T>(aliases))];

    private static Expression<Func<T, bool>> Both(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right)
        => Expression.Lambda<Func<T, bool>>(
            Expression.AndAlso(left.Body, new Replacement(right.Parameters[0], left.Parameters[0]).Visit(right.Body)), left.Parameters[0]);
}
