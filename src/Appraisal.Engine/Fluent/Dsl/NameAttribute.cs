namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>Names a rule; by default the full name of its type.</summary>
/// <param name="value">The name.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class NameAttribute(string value) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = value;
}
