using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>Says whether a match of a rule fires again after an update; by default it does.</summary>
/// <param name="value">The repeatability.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class RepeatabilityAttribute(RuleRepeatability value) : Attribute
{
    /// <summary>The repeatability.</summary>
    public RuleRepeatability Repeatability { get; } = value;
}
