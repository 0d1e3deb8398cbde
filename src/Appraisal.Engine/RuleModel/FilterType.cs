namespace Appraisal.Engine.RuleModel;

/// <summary>The kind of an agenda filter of a rule.</summary>
public enum FilterType
{
    /// <summary>The match is accepted if the expression is true.</summary>
    Predicate,

    /// <summary>An updated match is accepted if the value of the expression differs from that of the last firing.</summary>
    KeyChange,
}
