namespace Appraisal.Engine.Fluent;

/// <summary>What the attributes of a rule class say.</summary>
public interface IRuleMetadata
{
    /// <summary>The rule class.</summary>
    Type RuleType { get; }

    /// <summary>The name; by default the full name of the type.</summary>
    string Name { get; }

    /// <summary>What the rule is for; empty by default.</summary>
    string Description { get; }

    /// <summary>The tags, those of base classes included.</summary>
    string[] Tags { get; }
}
