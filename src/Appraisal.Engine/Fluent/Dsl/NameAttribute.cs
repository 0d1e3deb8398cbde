namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>Names a rule; by default the full name of its type.</summary>
/// <param name="name">The name.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class NameAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
