namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>Tags a rule. May be repeated and derived from; inherited by derived rules.</summary>
/// <param name="value">The tag.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public class TagAttribute(string value) : Attribute
{
    /// <summary>The tag.</summary>
    public string Tag { get; } = value;
}
