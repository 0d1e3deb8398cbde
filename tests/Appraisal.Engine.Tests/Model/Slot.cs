using System.Linq.Expressions;

namespace Appraisal.Engine.Tests.Model;

/// <summary>A variable of a random rule.</summary>
internal sealed class Slot(int index, Type type)
{
    public int Index => index;

    public Type Type => type;

    public string Name => Parameter.Name!;

    public ParameterExpression Parameter { get; } = Expression.Parameter(type, "s" + index);

    public override string ToString() => type.Name + " " + Name;
}

/// <summary>A way to satisfy the items of a rule so far: what is bound, what tells it from others, and whose change changes it.</summary>
/// <param name="Values">What is bound, by place.</param>
/// <param name="Identity">What tells it from others.</param>
/// <param name="Reasons">Facts that change it when they change, come or go.</param>
/// <param name="Sources">Facts that change it when they change and give it before and after. One more or less of several is no change,
/// or one: the engine may choose.</param>
internal sealed record Env(object?[] Values, string Identity, HashSet<object> Reasons, HashSet<object> Sources)
{
    public TestFact FactOf(Slot slot) => (TestFact)Values[slot.Index]!;

    public Env With(Slot slot, object? value, string identity, params IEnumerable<object> reasons)
    {
        var values = (object?[])Values.Clone();
        values[slot.Index] = value;
        return this with { Values = values, Identity = $"{Identity} {identity}", Reasons = [.. Reasons, .. reasons] };
    }
}

/// <summary>A conclusion of a random rule: as a fact of the session, and as the model keeps it.</summary>
internal sealed class D(int rule, int first, string content)
{
    public int Rule => rule;

    public int First => first;

    public string Content { get; set; } = content;

    public override string ToString() => $"D{rule}({Content})";
}
