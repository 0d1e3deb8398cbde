namespace Appraisal.Engine.RuleModel;

/// <summary>Says why a match of a rule fires.</summary>
public enum MatchTrigger
{
    /// <summary>The match does not fire.</summary>
    None = 0,

    /// <summary>The match is new.</summary>
    Created = 1,

    /// <summary>The match has fired before and its facts were updated since.</summary>
    Updated = 2,

    /// <summary>The match has fired before and no longer holds.</summary>
    Removed = 4,
}
