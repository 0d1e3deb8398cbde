namespace Appraisal.Engine.RuleModel;

/// <summary>Says on which firings of a rule an action runs. Flags may be combined.</summary>
[Flags]
public enum ActionTrigger
{
    /// <summary>Never. Not allowed for an action.</summary>
    None = 0,

    /// <summary>When the match fires for the first time.</summary>
    Activated = 1,

    /// <summary>When the match fires again after an update of its facts.</summary>
    Reactivated = 2,

    /// <summary>When a match that has fired is gone.</summary>
    Deactivated = 4,
}
