using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>Adds rules to a network and finishes it.</summary>
internal sealed class RuleSetBuilder(NetworkBuilder network)
{
    private readonly List<CompiledRule> _rules = [];

    public void Add(IRuleDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var rule = new CompiledRule(definition);
        string[] optional = [.. LhsBranches.OptionalNames(definition.LeftHandSide)];
        foreach (var branch in LhsBranches.Of(definition.LeftHandSide))
            Add(rule, branch, optional);
        _rules.Add(rule);
    }

    public RuleNetwork Build()
    {
        network.Seal();
        var priorities = _rules.Select(r => r.Definition.Priority).Distinct().OrderDescending().ToList();
        foreach (var rule in _rules)
            rule.Bucket = priorities.IndexOf(rule.Definition.Priority);
        return new RuleNetwork(
            network.Alpha, network.Root, [.. network.RightNodes], network.StateCount, priorities.Count, network.Identity, [.. _rules]);
    }

    private void Add(CompiledRule rule, IReadOnlyList<RuleElement> elements, string[] optional)
    {
        var definition = rule.Definition;
        var branch = new BranchBuilder(network, definition, optional);
        foreach (var element in elements)
            branch.Add(element);
        var level = branch.Output.Level;
        int[] distances = [.. rule.Declarations.Select(d => branch.Aliases.TryGetValue(d.Name, out var l) ? level - l : -1)];
        var dependencies = definition.DependencyGroup.Dependencies;
        var actionScope = new ExpressionScope(level, branch.Aliases)
        {
            HasContext = true,
            Optional = optional,
            Dependencies = [.. dependencies.Select(d => d.Declaration.Name)],
        };
        var filterScope = new ExpressionScope(level, branch.Aliases) { Optional = [.. optional, .. dependencies.Select(d => d.Declaration.Name)] };
        CompiledAction[] actions =
            [.. definition.RightHandSide.Actions.Select(a => new CompiledAction(a, actionScope, dependencies, network.Compiler))];
        branch.Output.Add(new TerminalNode(rule, distances, actions, CompiledFilters.Of(definition, filterScope, network.Compiler)));
    }
}
