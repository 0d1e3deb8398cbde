using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>A dispatch on a typed member.</summary>
internal sealed class ConstantDispatch<TKey>(StructuralKey key, Evaluator<TKey> member) : ConstantDispatch(key)
{
    private readonly Dictionary<NullableKey, (AlphaNode Node, Test Test)> _branches = [];

    public override IEnumerable<(Test Test, AlphaNode Node)> Branches => _branches.Values.Select(b => (b.Test, b.Node));

    public override AlphaNode Branch(object? constant, Test test)
    {
        var key = new NullableKey((TKey?)constant);
        if (!_branches.TryGetValue(key, out var branch))
        {
            branch = (new AlphaNode(), test);
            _branches.Add(key, branch);
        }

        return branch.Node;
    }

    public override AlphaNode? Find(Session session, Fact fact)
    {
        TKey key;
        try
        {
            key = member.Invoke(null, fact);
        }
        catch (Exception exception)
        {
            // The member is user code; its failure is reported like that of any condition, in the name of those that read it.
            foreach (var (_, test) in _branches.Values)
                session.LhsFailed(test.Origin, exception, null, fact);
            return null;
        }

        return _branches.TryGetValue(new NullableKey(key), out var branch) ? branch.Node : null;
    }

    public override void SortTraced(Session session, Fact fact)
    {
        foreach (var (node, test) in _branches.Values)
        {
            if (test.Pass(session, null, fact))
                node.Sort(session, fact);
        }
    }

    /// <summary>A key that may be null.</summary>
    private readonly struct NullableKey(TKey? value) : IEquatable<NullableKey>
    {
        private readonly TKey? _value = value;

        public bool Equals(NullableKey other) => EqualityComparer<TKey>.Default.Equals(_value, other._value);

        public override bool Equals(object? obj) => obj is NullableKey other && Equals(other);

        public override int GetHashCode() => _value is null ? 0 : EqualityComparer<TKey>.Default.GetHashCode(_value);
    }
}
