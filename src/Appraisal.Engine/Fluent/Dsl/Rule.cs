using Appraisal.Engine.Fluent.Definition;

namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>A rule. Derive from it and say in <see cref="Define"/> when it applies and what it does.</summary>
/// <remarks>A rule is made once, when it is loaded, and <see cref="Define"/> runs once; what it says is kept as expressions and run later.</remarks>
public abstract class Rule
{
    private RuleDraft? _draft;

    /// <summary>Makes a rule.</summary>
    protected Rule()
    {
    }

    private RuleDraft Draft => _draft ?? throw new InvalidOperationException("A rule is defined when it is loaded, and at no other time.");

    /// <summary>Says when the rule applies and what it does.</summary>
    public abstract void Define();

    internal void DefineInto(RuleDraft draft)
    {
        _draft = draft;
        try
        {
            Define();
        }
        finally
        {
            _draft = null;
        }
    }

    /// <summary>Names the rule, over its attribute and its type's name.</summary>
    /// <param name="value">The name.</param>
    protected void Name(string value) => Draft.Name = value;

    /// <summary>Sets the priority, over the attribute.</summary>
    /// <param name="value">The priority: higher fires first.</param>
    protected void Priority(int value) => Draft.Priority = value;

    /// <summary>Declares services that the actions use.</summary>
    /// <returns>The dependencies of the rule.</returns>
    protected IDependencyExpression Dependency() => Draft.Dependencies;

    /// <summary>Declares agenda filters.</summary>
    /// <returns>The filters of the rule.</returns>
    protected IFilterExpression Filter() => Draft.Filters;

    /// <summary>Declares conditions, beside those of earlier calls.</summary>
    /// <returns>A chain of conditions.</returns>
    protected ILeftHandSideExpression When() => Draft.When();

    /// <summary>Declares actions, after those of earlier calls.</summary>
    /// <returns>The actions of the rule.</returns>
    protected IRightHandSideExpression Then() => Draft.Actions;
}
