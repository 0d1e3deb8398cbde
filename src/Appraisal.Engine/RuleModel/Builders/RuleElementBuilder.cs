namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>What all builders of parts of a rule have in common: names for variables whose author gave none.</summary>
public abstract class RuleElementBuilder
{
    private readonly VariableNames _names;

    /// <summary>Starts a builder that belongs to no rule yet.</summary>
    protected RuleElementBuilder()
        : this(VariableNames.Detached())
    {
    }

    private protected RuleElementBuilder(VariableNames names)
    {
        _names = names;
    }

    private protected VariableNames Names => _names;

    /// <summary>The name of a variable: the one given, or a new one that no other variable of a rule has.</summary>
    /// <param name="name">The name; null or empty for a generated one, which starts with <c>$</c>.</param>
    /// <returns>The name.</returns>
    protected string DeclarationName(string? name) => string.IsNullOrEmpty(name) ? _names.Next() : name;
}
