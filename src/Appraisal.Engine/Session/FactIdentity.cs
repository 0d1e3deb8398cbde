using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>The identity of facts, as registered when the rules were compiled.</summary>
internal sealed class FactIdentity(IEqualityComparer<object> common, IReadOnlyDictionary<Type, IEqualityComparer<object>> byType)
    : IFactIdentityComparer
{
    public IEqualityComparer<object> For(Type type) => byType.GetValueOrDefault(type, common);

    public new bool Equals(object? x, object? y)
        => ReferenceEquals(x, y) || (x is not null && y is not null && x.GetType() == y.GetType() && For(x.GetType()).Equals(x, y));

    public int GetHashCode(object obj) => For(obj.GetType()).GetHashCode(obj);

    public IEqualityComparer<TFact> GetComparer<TFact>()
        where TFact : notnull
        => new Comparer<TFact>(this);

    private sealed class Comparer<TFact>(FactIdentity identity) : IEqualityComparer<TFact>
        where TFact : notnull
    {
        bool IEqualityComparer<TFact>.Equals(TFact? x, TFact? y) => identity.Equals(x, y);

        int IEqualityComparer<TFact>.GetHashCode(TFact obj) => identity.GetHashCode(obj);
    }
}

/// <summary>Identity unless something else is registered.</summary>
internal sealed class DefaultFactIdentity : IEqualityComparer<object>
{
    bool IEqualityComparer<object>.Equals(object? x, object? y)
        => ReferenceEquals(x, y)
            || (x is IIdentityProvider first && y is IIdentityProvider second
                ? Equals(first.GetIdentity(), second.GetIdentity())
                : Equals(x, y));

    int IEqualityComparer<object>.GetHashCode(object obj)
        => obj is IIdentityProvider provider ? provider.GetIdentity().GetHashCode() : obj.GetHashCode();
}
