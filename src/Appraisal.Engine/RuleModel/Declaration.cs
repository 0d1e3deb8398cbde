namespace Appraisal.Engine.RuleModel;

/// <summary>A variable of a rule. Two declarations are equal if their names are.</summary>
/// <remarks>
/// A name that starts with <c>$</c> was generated for a pattern without an alias. Branches of an Or group may declare the same name,
/// each with its own declaration.
/// </remarks>
public sealed class Declaration : IEquatable<Declaration>
{
    internal Declaration(Type type, string name)
    {
        Type = type;
        Name = name;
    }

    /// <summary>The name of the alias, or a generated one.</summary>
    public string Name { get; }

    /// <summary>The type of the values that can be bound.</summary>
    public Type Type { get; }

    /// <summary>The pattern or dependency that binds the variable; null for a mere reference, as in the imports of an expression.</summary>
    public RuleElement? Target { get; internal set; }

    /// <inheritdoc/>
    public bool Equals(Declaration? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Declaration);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Type.Name} {Name}";
}
