namespace Appraisal.Engine.RuleModel;

/// <summary>An empty context for visitors of rule elements that need none.</summary>
public sealed class Context
{
    private Context()
    {
    }

    /// <summary>The only instance.</summary>
    public static Context Empty { get; } = new();
}
