namespace Appraisal.Engine.Testing;

/// <summary>Whether an expectation was met.</summary>
public enum RuleAssertStatus
{
    /// <summary>It was met.</summary>
    Passed,

    /// <summary>It was not met.</summary>
    Failed,
}
