using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>What <see cref="Rule.Define"/> has said so far.</summary>
internal sealed class RuleDraft(
    IDependencyExpression dependencies, IFilterExpression filters, IRightHandSideExpression actions, Func<ILeftHandSideExpression> when)
{
    public string? Name { get; set; }

    public int? Priority { get; set; }

    public IDependencyExpression Dependencies { get; } = dependencies;

    public IFilterExpression Filters { get; } = filters;

    public IRightHandSideExpression Actions { get; } = actions;

    public ILeftHandSideExpression When() => when();
}
