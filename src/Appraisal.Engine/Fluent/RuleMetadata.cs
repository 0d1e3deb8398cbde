using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Fluent;

/// <summary>What the attributes of a rule class say.</summary>
public class RuleMetadata : IRuleMetadata
{
    /// <summary>Reads the attributes.</summary>
    /// <param name="ruleType">The rule class.</param>
    public RuleMetadata(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        RuleType = ruleType;
        Name = ruleType.FullName ?? ruleType.Name;
        Description = "";
        List<string> tags = [];
        foreach (var attribute in Attribute.GetCustomAttributes(ruleType, inherit: true))
        {
            switch (attribute)
            {
                case NameAttribute name:
                    Name = name.Name;
                    break;
                case DescriptionAttribute description:
                    Description = description.Description;
                    break;
                case TagAttribute tag when !tags.Contains(tag.Tag):
                    tags.Add(tag.Tag);
                    break;
                case PriorityAttribute priority:
                    Priority = priority.Priority;
                    break;
                case RepeatabilityAttribute repeatability:
                    Repeatability = repeatability.Repeatability;
                    break;
            }
        }

        Tags = [.. tags];
    }

    /// <inheritdoc/>
    public Type RuleType { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    public string[] Tags { get; }

    /// <summary>The priority, if an attribute of the class or of a base class says.</summary>
    public int? Priority { get; }

    /// <summary>The repeatability, if an attribute says.</summary>
    public RuleRepeatability? Repeatability { get; }
}
