namespace Appraisal.Engine;

/// <summary>What to do if some facts of a batch cannot be processed.</summary>
public enum BatchOptions
{
    /// <summary>Process none.</summary>
    AllOrNothing = 0,

    /// <summary>Process the others.</summary>
    SkipFailed = 1,
}
