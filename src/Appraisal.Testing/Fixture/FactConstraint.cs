using System.Linq.Expressions;

namespace Appraisal.Engine.Testing;

/// <summary>What a fact matched by a rule must be.</summary>
public abstract class FactConstraint
{
    private protected FactConstraint()
    {
    }

    internal abstract string Text { get; }

    internal abstract bool IsSatisfiedBy(IFactMatch fact);

    internal abstract void Call(object? value);
}

/// <summary>What a fact of a type matched by a rule must be.</summary>
/// <typeparam name="TFact">The type of the fact; a subtype will do.</typeparam>
/// <remarks>A value of null, as a Let may give, is judged by the type the rule declares: it satisfies a constraint on the type alone and
/// one that asks for null; predicates are not asked about it.</remarks>
public abstract class FactConstraint<TFact> : FactConstraint
{
    private Action<TFact>? _callback;

    private protected FactConstraint()
    {
    }

    internal override string Text => $"Fact {typeof(TFact).FullName}";

    /// <summary>Hands each matched fact to an action, for further assertions, when all constraints of a firing are satisfied.</summary>
    /// <param name="callback">The action.</param>
    /// <returns>This constraint.</returns>
    public FactConstraint<TFact> Callback(Action<TFact> callback)
    {
        _callback += callback;
        return this;
    }

    internal sealed override bool IsSatisfiedBy(IFactMatch fact)
    {
        return fact.Value switch
        {
            TFact value => IsSatisfiedBy(value),
            null => AllowsNull && typeof(TFact).IsAssignableFrom(fact.Declaration.Type),
            _ => false,
        };
    }

    internal sealed override void Call(object? value) => _callback?.Invoke((TFact)value!);

    private protected abstract bool AllowsNull { get; }

    private protected abstract bool IsSatisfiedBy(TFact fact);
}

internal sealed class TypeConstraint<T> : FactConstraint<T>
{
    private protected override bool AllowsNull => true;

    private protected override bool IsSatisfiedBy(T fact) => true;
}

internal sealed class ValueConstraint<T>(T value) : FactConstraint<T>
{
    internal override string Text => FormattableString.Invariant($"{base.Text} equal to {value}");

    private protected override bool AllowsNull => value is null;

    private protected override bool IsSatisfiedBy(T fact) => Equals(fact, value);
}

internal sealed class PredicateConstraint<T>(Expression<Func<T, bool>> predicate) : FactConstraint<T>
{
    private readonly Func<T, bool> _compiled = predicate.Compile();

    internal override string Text => $"{base.Text} where {predicate}";

    private protected override bool AllowsNull => false;

    private protected override bool IsSatisfiedBy(T fact) => _compiled(fact);
}
