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

    public override AlphaNode? Find(Fact fact)
        => _branches.TryGetValue(new NullableKey(member.Invoke(null, fact)), out var branch) ? branch.Node : null;

    /// <summary>A key that may be null.</summary>
    private readonly struct NullableKey(TKey? value) : IEquatable<NullableKey>
    {
        private readonly TKey? _value = value;

        public bool Equals(NullableKey other) => EqualityComparer<TKey>.Default.Equals(_value, other._value);

        public override bool Equals(object? obj) => obj is NullableKey other && Equals(other);

        public override int GetHashCode() => _value is null ? 0 : EqualityComparer<TKey>.Default.GetHashCode(_value);
    }
}
