namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>How the conditions of a group are combined.</summary>
public enum GroupType
{
    /// <summary>All hold.</summary>
    And,

    /// <summary>Any holds.</summary>
    Or,
}
