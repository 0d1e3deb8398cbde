namespace Appraisal.Engine;

/// <summary>How facts are told apart. By default: identities of facts that provide one, else equality.</summary>
public sealed class FactIdentityComparerRegistry
{
    private readonly Dictionary<Type, IEqualityComparer<object>> _comparers = [];
    private IEqualityComparer<object> _default = new DefaultFactIdentity();

    /// <summary>The comparer of facts whose type has none of its own. It only ever sees two objects of one type.</summary>
    public IEqualityComparer<object> DefaultFactIdentityComparer
    {
        get => _default;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _default = value;
        }
    }

    /// <summary>Registers the comparer of facts of exactly this type.</summary>
    /// <typeparam name="TFact">The type.</typeparam>
    /// <param name="comparer">The comparer.</param>
    public void RegisterComparer<TFact>(IEqualityComparer<TFact> comparer)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(comparer);
        _comparers[typeof(TFact)] = new TypedComparer<TFact>(comparer);
    }

    internal FactIdentity Freeze() => new(_default, new Dictionary<Type, IEqualityComparer<object>>(_comparers));

    private sealed class TypedComparer<TFact>(IEqualityComparer<TFact> comparer) : IEqualityComparer<object>
        where TFact : notnull
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) => comparer.Equals((TFact?)x, (TFact?)y);

        int IEqualityComparer<object>.GetHashCode(object obj) => comparer.GetHashCode((TFact)obj);
    }
}
