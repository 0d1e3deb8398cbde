using System.Linq.Expressions;
using Appraisal.Engine.Network;
using Appraisal.Engine.Network.Queries;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>Adds one branch of a rule to the network, node by node, sharing those that exist already.</summary>
internal sealed class BranchBuilder(
    NetworkBuilder network,
    IRuleDefinition rule,
    IReadOnlyCollection<string> optional,
    BetaOutput? input = null,
    IReadOnlyDictionary<string, int>? aliases = null)
{
    private readonly Dictionary<string, int> _aliases = aliases is null ? [] : new(aliases);
    private BetaOutput _output = input ?? network.Root;

    public BetaOutput Output => _output;

    public IReadOnlyDictionary<string, int> Aliases => _aliases;

    public void Add(RuleElement element)
    {
        switch (element)
        {
            case PatternElement pattern:
                AddPattern(pattern);
                break;
            case ExistsElement exists:
                AddQuantifier(exists.Source, passesWhenPaired: true);
                break;
            case NotElement not:
                AddQuantifier(not.Source, passesWhenPaired: false);
                break;
            case ForAllElement forAll:
                AddForAll(forAll);
                break;
            default:
                throw new ArgumentException($"An element of kind {element.ElementType} cannot be a condition.");
        }
    }

    private void AddPattern(PatternElement pattern)
    {
        var query = QueryPlan.Of(pattern);
        if (query.Binding is null)
            AddFacts(pattern, query);
        else
            AddBound(pattern, query);
        _aliases[pattern.Declaration.Name] = _output.Level;
    }

    private void AddFacts(PatternElement pattern, QueryPlan query)
    {
        var (origin, paired, rest) = Source(query);
        if (rest.Count > 0)
        {
            var index = network.Index(_output, paired);
            var stages = Stages(rest);
            _output = _output.Share(NetworkBuilder.KeyOf("query", index, origin, paired, stages.Keys), () =>
            {
                var pipeline = new QueryPipeline(stages.Create(), network.NextState());
                var node = new QueryNode(index, ConditionsOf(paired), pipeline, isShared: false) { RightKey = network.RightKey(paired) };
                index.Add(node);
                network.Connect(node, origin);
                network.Register(node.Output);
                return node.Output;
            });
        }
        else if (_output == network.Root)
        {
            _output = _output.Share(new StructuralKey("entry", origin), () => network.Register(network.Connect(new EntryNode(), origin).Output));
        }
        else
        {
            var index = network.Index(_output, paired);
            _output = _output.Share(NetworkBuilder.KeyOf("join", index, origin, paired), () =>
            {
                var node = new JoinNode(index, ConditionsOf(paired)) { RightKey = network.RightKey(paired) };
                index.Add(node);
                network.Connect(node, origin);
                return network.Register(node.Output);
            });
        }
    }

    private void AddBound(PatternElement pattern, QueryPlan query)
    {
        var above = _output;
        var binding = query.Binding!;
        var scope = Scope(null);
        var selector = Selector<object?>(binding.Expression, scope, out var key);
        var value = new BindingValue(selector, binding.ResultType);
        var first = query.Steps[0];
        var plan = ConditionPlan.Of(Bind(first.Conditions, first.Name), splitsOwn: false);
        var tests = plan.OwnTests.Concat(plan.Written.Select(w => (w.Body, w.Origin, IsPart: false))).ToList();
        var conditions = new PairConditions(
            [.. tests.Select(t => network.Test(t.Body, t.Origin, t.IsPart))], [.. tests.Select(t => network.Test(t.Body, t.Origin, t.IsPart))], plan.IsPaired);
        var stages = Stages(query.Steps.Skip(1).ToList());
        _output = above.Share(new StructuralKey("binding", key, binding.ResultType, tests.Select(t => t.Body), new StructuralKey(stages.Keys)), () =>
        {
            if (stages.IsEmpty)
            {
                var node = new BindingNode(value, conditions, above);
                above.Add(node);
                return network.Register(node.Output);
            }

            var pipeline = new QueryPipeline(stages.Create(), network.NextState());
            var query = new BoundQueryNode(value, conditions, pipeline, above);
            above.Add(query);
            return network.Register(query.Output);
        });
    }

    private void AddQuantifier(RuleElement source, bool passesWhenPaired)
    {
        if (source is not PatternElement pattern)
        {
            AddGate(source, passesWhenPaired);
            return;
        }

        var query = QueryPlan.Of(pattern);
        if (query.Binding is not null)
            throw new ArgumentException("Not and Exists take facts or a query of facts.");
        var (origin, paired, rest) = Source(query);
        if (rest.Count > 0)
            throw new ArgumentException("The query inside Not or Exists may use outer aliases only in its last conditions.");
        AddQuantifier(origin, paired, passesWhenPaired);
    }

    private void AddGate(RuleElement group, bool passesWhenPaired)
    {
        var from = _output;
        var gate = new GateNode(passesWhenPaired, from);
        foreach (var branch in LhsBranches.Of(group))
        {
            var inner = new BranchBuilder(network, rule, [.. optional, .. LhsBranches.OptionalNames(group)], from, _aliases);
            foreach (var element in branch)
                inner.Add(element);
            inner.Output.Add(new GateNode.GroupEnd(gate, inner.Output.Level - from.Level));
        }

        // After the group's own nodes, which must hear of a tuple first and have their turns first.
        from.Add(gate);
        network.AddTurn(gate.Closing);
        _output = network.Register(gate.Output);
    }

    private void AddQuantifier(IFactOrigin origin, ConditionPlan? paired, bool passesWhenPaired)
    {
        var index = network.Index(_output, paired);
        var kind = passesWhenPaired ? "exists" : "not";
        _output = _output.Share(NetworkBuilder.KeyOf(kind, index, origin, paired), () =>
        {
            var node = new QuantifierNode(index, ConditionsOf(paired), passesWhenPaired) { RightKey = network.RightKey(paired) };
            index.Add(node);
            network.Connect(node, origin);
            return network.Register(node.Output);
        });
    }

    /// <summary>All base facts meet the conditions: no base fact fails one.</summary>
    private void AddForAll(ForAllElement forAll)
    {
        var name = forAll.BasePattern.Declaration.Name;
        var conditions = Bind(Lambdas(forAll.BasePattern), name);
        var met = new List<BoundCondition>();
        foreach (var pattern in forAll.Patterns)
            met.AddRange(Bind(Lambdas(pattern), pattern.Declaration.Name));
        // Patterns without conditions ask nothing of the facts.
        if (met.Count == 0)
            return;
        var all = met.Select(c => c.Body).Aggregate(Expression.AndAlso);
        conditions.Add(new BoundCondition(Expression.Not(all), met[0].Origin));
        var plan = ConditionPlan.Of(conditions, splitsOwn: true);
        AddQuantifier(network.Memory(forAll.BasePattern.ValueType, plan), plan.IsPaired ? plan : null, passesWhenPaired: false);
    }

    private static IReadOnlyList<LambdaExpression> Lambdas(PatternElement pattern) => [.. pattern.Expressions.Select(e => e.Expression)];

    /// <summary>
    /// Where a query's facts come from: everything that mentions no outer alias is done once for the session; what remains is
    /// done for each tuple.
    /// </summary>
    private (IFactOrigin Origin, ConditionPlan? Paired, IReadOnlyList<QueryStep> Remaining) Source(QueryPlan query)
    {
        var first = query.Steps[0];
        var plan = ConditionPlan.Of(Bind(first.Conditions, first.Name), splitsOwn: true);
        IFactOrigin origin = network.Memory(first.Type, plan);
        var rest = query.Steps.Skip(1).ToList();
        if (plan.IsPaired)
            return (origin, plan, rest);
        var shared = new List<QueryStep>();
        foreach (var step in rest)
        {
            if (MentionsOuter(step.Selectors, step.SourceName))
                return (Shared(origin, shared), null, rest.Skip(shared.Count).ToList());
            if (MentionsOuter(step.Conditions, step.Name))
            {
                var last = ConditionPlan.Of(Bind(step.Conditions, step.Name), splitsOwn: false);
                var own = step.Conditions.Where(c => !MentionsOuter([c], step.Name)).ToList();
                shared.Add(step with { Conditions = own });
                return (Shared(origin, shared), last, rest.Skip(shared.Count).ToList());
            }

            shared.Add(step);
        }

        return (Shared(origin, shared), null, []);
    }

    private IFactOrigin Shared(IFactOrigin origin, List<QueryStep> steps)
    {
        if (steps.Count == 0)
            return origin;
        var builder = new BranchBuilder(network, rule, optional);
        var stages = builder.Stages(steps);
        var index = network.Index(network.Root, null);
        return network.Root.Share(NetworkBuilder.KeyOf("shared", index, origin, null, stages.Keys), () =>
        {
            var pipeline = new QueryPipeline(stages.Create(), network.NextState());
            var node = new QueryNode(index, PairConditions.None, pipeline, isShared: true);
            index.Add(node);
            network.Connect(node, origin);
            network.Register(node.Output);
            return (IFactOrigin)node;
        });
    }

    private bool MentionsOuter(IEnumerable<LambdaExpression> lambdas, string own)
        => lambdas.Any(l => l.Parameters.Any(p => p.Name != own && _aliases.ContainsKey(p.Name ?? string.Empty)));

    private PairConditions ConditionsOf(ConditionPlan? plan) => plan is null ? PairConditions.None : network.Conditions(plan);

    private List<BoundCondition> Bind(IEnumerable<LambdaExpression> lambdas, string own)
    {
        var scope = Scope(own);
        var found = new List<BoundCondition>();
        foreach (var lambda in lambdas)
        {
            var body = ExpressionBinder.Bind(lambda, scope);
            found.Add(new BoundCondition(body, network.Origin(lambda, body, scope, rule)));
        }

        return found;
    }

    private ExpressionScope Scope(string? own) => new(_output.Level, new Dictionary<string, int>(_aliases)) { Own = own, Optional = optional };

    private Selector<T> Selector<T>(LambdaExpression lambda, ExpressionScope scope, out StructuralKey key)
    {
        var body = ExpressionBinder.Bind(lambda, scope);
        key = new StructuralKey(body);
        var usesOuter = (MentionSearch.In(body) & Mentions.Alias) != 0;
        return new Selector<T>(new Evaluator<T>(body, network.Compiler), network.Origin(lambda, body, scope, rule), usesOuter);
    }

    private StageBuilder Stages(IReadOnlyList<QueryStep> steps)
    {
        var builder = new StageBuilder(network, rule);
        foreach (var step in steps)
        {
            builder.Add(step, Scope(step.SourceName));
            var conditions = Bind(step.Conditions, step.Name);
            if (conditions.Count > 0)
                builder.AddFilter(conditions);
        }

        return builder;
    }
}
