namespace Appraisal.Engine;

/// <summary>Options of the compiler.</summary>
public sealed class RuleCompilerOptions
{
    /// <summary>The default options.</summary>
    public static RuleCompilerOptions Default { get; } = new();

    /// <summary>
    /// What to do with expressions that cannot be compared. This engine can compare all of them, so that the setting has no effect;
    /// it is there for programs written for another engine.
    /// </summary>
    public RuleCompilerUnsupportedExpressionsHandling UnsupportedExpressionHandling { get; set; }
}
