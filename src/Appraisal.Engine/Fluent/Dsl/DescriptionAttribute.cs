namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>Says what a rule is for.</summary>
/// <param name="value">The description.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DescriptionAttribute(string value) : Attribute
{
    /// <summary>The description.</summary>
    public string Description { get; } = value;
}
