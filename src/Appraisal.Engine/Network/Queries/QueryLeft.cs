using System.Runtime.CompilerServices;

namespace Appraisal.Engine.Network.Queries;

/// <summary>One run of a query: for one outer match, or for the session if the query mentions no outer alias.</summary>
internal sealed class QueryLeft(MatchTuple tuple)
{
    public readonly MatchTuple Tuple = tuple;

    public object? State;

    /// <summary>The first of the tuples made from the results, a chain.</summary>
    public MatchTuple? Children;

    /// <summary>The facts that meet the conditions of the source with the tuple; null where equal keys suffice.</summary>
    public MemberSet? Members;

    public bool Touched;

    public QueryCondition Condition;

    public bool IsSound => Condition == QueryCondition.Sound;

    public object? Get(QueryStage stage) => stage.PlaceCount == 1 ? State : Unsafe.As<object?[]>(State)?[stage.Place];

    public void Set(QueryStage stage, object value)
    {
        if (stage.PlaceCount == 1)
        {
            State = value;
            return;
        }

        State ??= new object?[stage.PlaceCount];
        Unsafe.As<object?[]>(State)[stage.Place] = value;
    }

    public void AddChild(MatchTuple child) => Children = MatchChain.Append(Children, child);

    public void RemoveChild(MatchTuple child) => Children = MatchChain.Remove(Children!, child);
}

/// <summary>A set of facts.</summary>
internal sealed class MemberSet
{
    public FactMap<Nothing> Facts;
}
