namespace Appraisal.Engine.RuleModel;

/// <summary>Says what made a fact that nobody inserted.</summary>
public enum FactSourceType
{
    /// <summary>A query: the fact is made of other facts.</summary>
    Aggregate = 1,

    /// <summary>A rule: the fact is linked to one of its matches.</summary>
    Linked = 2,
}
