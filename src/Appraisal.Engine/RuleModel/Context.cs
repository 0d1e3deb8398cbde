namespace Appraisal.Engine.RuleModel;

/// <summary>An empty context for visitors of rule elements that need none, and the base of contexts that hold something.</summary>
public class Context
{
    /// <summary>An empty context.</summary>
    public static Context Empty { get; } = new();
}
