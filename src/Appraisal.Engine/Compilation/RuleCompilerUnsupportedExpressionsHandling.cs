namespace Appraisal.Engine;

/// <summary>What to do with expressions that cannot be compared.</summary>
public enum RuleCompilerUnsupportedExpressionsHandling
{
    /// <summary>Refuse them.</summary>
    FailFast = 0,

    /// <summary>Take them for different.</summary>
    TreatAsNotEqual = 1,
}
