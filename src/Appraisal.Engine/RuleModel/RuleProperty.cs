namespace Appraisal.Engine.RuleModel;

/// <summary>A named value attached to a rule.</summary>
/// <param name="name">The name.</param>
/// <param name="value">The value.</param>
public sealed class RuleProperty(string name, object value)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The value.</summary>
    public object Value { get; } = value ?? throw new ArgumentNullException(nameof(value));
}
