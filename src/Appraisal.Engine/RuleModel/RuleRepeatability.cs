namespace Appraisal.Engine.RuleModel;

/// <summary>Says whether a match fires again when its facts are updated.</summary>
public enum RuleRepeatability
{
    /// <summary>The match fires again after each update. The default.</summary>
    Repeatable = 0,

    /// <summary>The match fires once, until it is removed and made again.</summary>
    NonRepeatable = 1,
}
