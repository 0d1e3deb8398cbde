using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>Where tuples leave a node: the nodes that take them, and what the builder needs to share those.</summary>
internal sealed class BetaOutput(int level)
{
    private readonly List<BetaNode> _successors = [];
    private readonly Dictionary<StructuralKey, object> _shared = [];
    private BetaNode[] _sealed = [];

    /// <summary>The end of the rule, where nothing else takes the tuples.</summary>
    private TerminalNode? _end;

    /// <summary>How many tuples lie above the tuples of this output.</summary>
    public int Level { get; } = level;

    public IReadOnlyList<BetaNode> Successors => _successors;

    /// <summary>The node of this structure below this output, made if it is new.</summary>
    public T Share<T>(StructuralKey key, Func<T> create)
        where T : class
    {
        if (_shared.TryGetValue(key, out var node))
            return (T)node;
        var created = create();
        _shared.Add(key, created);
        return created;
    }

    public void Add(BetaNode node) => _successors.Add(node);

    public void Seal()
    {
        _sealed = [.. _successors];
        for (var i = 0; i < _sealed.Length; i++)
        {
            _sealed[i].SlotIndex = i;
            _sealed[i].SlotCount = _sealed.Length;
        }

        _end = _sealed is [TerminalNode end] ? end : null;
    }

    /// <summary>A tuple to be sent from here.</summary>
    public MatchTuple Make(MatchTuple parent, Fact? fact) => _end is null ? new MatchTuple(parent, fact) : new RuleMatch(_end, parent, fact);

    public void Assert(Session session, Batch<MatchTuple> tuples)
    {
        if (tuples.Count == 0)
            return;
        session.Counts?.Count(this, tuples.Count, 0, 0);
        foreach (var node in _sealed)
            node.Assert(session, tuples);
    }

    public void Update(Session session, Batch<MatchTuple> tuples)
    {
        if (tuples.Count == 0)
            return;
        session.Counts?.Count(this, 0, tuples.Count, 0);
        foreach (var node in _sealed)
            node.Update(session, tuples);
    }

    public void Retract(Session session, Batch<MatchTuple> tuples)
    {
        if (tuples.Count == 0)
            return;
        session.Counts?.Count(this, 0, 0, tuples.Count);
        for (var i = _sealed.Length - 1; i >= 0; i--)
            _sealed[i].Retract(session, tuples);
    }
}
