namespace Appraisal.Engine.Compilation;

/// <summary>The names an expression may use, and where their values are found.</summary>
internal sealed class ExpressionScope(int level, IReadOnlyDictionary<string, int> aliases)
{
    public static readonly ExpressionScope Empty = new(0, new Dictionary<string, int>());

    /// <summary>The level of the tuple the expression is evaluated with.</summary>
    public int Level { get; } = level;

    /// <summary>The level of each alias.</summary>
    public IReadOnlyDictionary<string, int> Aliases { get; } = aliases;

    /// <summary>The name of the fact under test, if there is one.</summary>
    public string? Own { get; init; }

    public IReadOnlyList<string> Dependencies { get; init; } = [];

    /// <summary>Whether the first parameter is the context of an action.</summary>
    public bool HasContext { get; init; }

    /// <summary>Names that read as the default of their type where they have no value, as after an Or.</summary>
    public IReadOnlyCollection<string> Optional { get; init; } = [];
}
