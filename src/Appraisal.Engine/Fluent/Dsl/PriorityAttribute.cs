namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>Sets the priority of a rule: higher fires first, 0 by default. Inherited by derived rules.</summary>
/// <param name="value">The priority.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public sealed class PriorityAttribute(int value) : Attribute
{
    /// <summary>The priority.</summary>
    public int Priority { get; } = value;
}
