using System.Runtime.CompilerServices;
using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network.Queries;

/// <summary>GroupBy: a live group for each key, in order of first appearance.</summary>
internal sealed class GroupByStage<TKey, TElement>(Selector<TKey> keySelector, Selector<TElement> elementSelector) : QueryStage
{
    public override bool UsesOuter { get; } = keySelector.UsesOuter || elementSelector.UsesOuter;

    public override void Add(QueryRun run, QueryLeft left, Fact fact) => Of(left).Put(run, left, fact);

    public override void Modify(QueryRun run, QueryLeft left, Fact fact) => Of(left).Put(run, left, fact);

    public override void Remove(QueryRun run, QueryLeft left, Fact fact) => Of(left).Remove(fact);

    public override void Settle(QueryRun run, QueryLeft left)
    {
        var table = Of(left);
        foreach (var group in table.Touched)
        {
            if (group.Count == 0)
            {
                if (group.Announced)
                    Next.Remove(run, left, group);
                group.Announced = false;
            }
            else if (group.Announced)
            {
                Next.Modify(run, left, group);
            }
            else
            {
                group.Announced = true;
                Next.Add(run, left, group);
            }
        }

        table.Settled();
    }

    private GroupTable<TKey, TElement> Of(QueryLeft left)
    {
        var state = left.Get(this);
        if (state is null)
            left.Set(this, state = new GroupTable<TKey, TElement>(keySelector, elementSelector));
        return Unsafe.As<GroupTable<TKey, TElement>>(state);
    }
}
