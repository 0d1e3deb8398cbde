using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>Tests of one member against sets, done together by one look-up.</summary>
internal abstract class SetDispatch(StructuralKey key)
{
    private readonly List<(StructuralKey Key, Test Test, AlphaNode Node)> _branches = [];

    /// <summary>The member that is looked for.</summary>
    public StructuralKey Key { get; } = key;

    public IEnumerable<(Test Test, AlphaNode Node)> Branches => _branches.Select(b => (b.Test, b.Node));

    public AlphaNode Branch(AlphaTest test)
    {
        var found = _branches.FindIndex(b => b.Key.Equals(test.Key));
        if (found >= 0)
            return _branches[found].Node;
        var node = new AlphaNode();
        _branches.Add((test.Key, test.Test, node));
        foreach (var value in test.Set!.Values.Distinct())
            Add(value, node);
        return node;
    }

    /// <summary>What lies behind the sets that contain the fact's member.</summary>
    public abstract ReadOnlySpan<AlphaNode> Find(Fact fact);

    protected abstract void Add(object? value, AlphaNode node);
}

/// <summary>A dispatch on a typed member.</summary>
internal sealed class SetDispatch<TKey>(StructuralKey key, Evaluator<TKey> member) : SetDispatch(key)
{
    // The tuple lets the key be null.
    private readonly Dictionary<ValueTuple<TKey?>, AlphaNode[]> _nodes = [];

    public override ReadOnlySpan<AlphaNode> Find(Fact fact)
        => _nodes.GetValueOrDefault(ValueTuple.Create<TKey?>(member.Invoke(null, fact)));

    protected override void Add(object? value, AlphaNode node)
    {
        var key = ValueTuple.Create((TKey?)value);
        _nodes[key] = [.. _nodes.GetValueOrDefault(key) ?? [], node];
    }
}
