using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>What <see cref="Rule.Define"/> has said so far.</summary>
internal sealed class RuleDraft
{
    private readonly ConditionGroup _conditions;
    private readonly ActionsDraft _actions;
    private readonly DependenciesDraft _dependencies;
    private readonly FiltersDraft _filters;

    public RuleDraft()
    {
        var scope = new AliasScope();
        _conditions = new ConditionGroup(GroupType.And, null, scope, new VariableNames());
        _actions = new ActionsDraft(scope);
        _dependencies = new DependenciesDraft(scope);
        _filters = new FiltersDraft(scope);
    }

    public string? Name { get; set; }

    public int? Priority { get; set; }

    public IDependencyExpression Dependencies => _dependencies;

    public IFilterExpression Filters => _filters;

    public IRightHandSideExpression Actions => _actions;

    public ILeftHandSideExpression When() => new ConditionChain(_conditions);

    public IRuleDefinition Build(RuleMetadata metadata)
    {
        if (_conditions.IsEmpty)
            throw new ArgumentException("The rule has no conditions.");
        return Element.RuleDefinition(
            Name ?? metadata.Name,
            metadata.Description,
            Priority ?? metadata.Priority ?? 0,
            metadata.Repeatability ?? RuleRepeatability.Repeatable,
            metadata.Tags,
            [new RuleProperty(RuleProperties.ClrType, metadata.RuleType)],
            _dependencies.Build(),
            _conditions.BuildGroup(),
            _filters.Build(),
            _actions.Build());
    }
}
