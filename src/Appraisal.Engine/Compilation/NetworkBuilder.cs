using System.Linq.Expressions;
using Appraisal.Engine.Aggregators;
using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>What the branches of all rules add their nodes to.</summary>
internal sealed class NetworkBuilder(EvaluationCompiler compiler, AggregatorRegistry aggregators, FactIdentity identity)
{
    private readonly Dictionary<StructuralKey, LhsExpression> _origins = [];
    private readonly List<BetaOutput> _outputs = [];
    private int _states;
    private readonly List<RightNode> _rightNodes = [];

    public EvaluationCompiler Compiler => compiler;

    public AggregatorRegistry Aggregators => aggregators;

    public FactIdentity Identity => identity;

    public AlphaRoot Alpha { get; } = new();

    public BetaOutput Root { get; } = new(0);

    public IReadOnlyList<BetaOutput> Outputs => _outputs;

    public int StateCount => _states;

    public IReadOnlyList<RightNode> RightNodes => _rightNodes;

    public int NextState() => _states++;

    /// <summary>Gives a node its turn and the facts it takes.</summary>
    public T Connect<T>(T node, IFactOrigin origin)
        where T : RightNode
    {
        AddTurn(node);
        origin.Connect(node);
        return node;
    }

    /// <summary>Gives a node its turn: after all that exist, before those of the nodes below it.</summary>
    public void AddTurn(RightNode node)
    {
        node.Turn = _rightNodes.Count;
        _rightNodes.Add(node);
    }

    public BetaOutput Register(BetaOutput output)
    {
        _outputs.Add(output);
        return output;
    }

    /// <summary>The origin of an expression, the same for all rules that share it.</summary>
    public LhsExpression Origin(LambdaExpression lambda, Expression body, ExpressionScope scope, IRuleDefinition rule)
    {
        // What mentions nothing before its fact is the same wherever the fact stands.
        var level = lambda.Parameters.All(p => p.Name == scope.Own) ? 0 : scope.Level;
        var key = new StructuralKey(level, lambda.Parameters.Count, body);
        if (!_origins.TryGetValue(key, out var origin))
        {
            origin = new LhsExpression(lambda, scope);
            _origins.Add(key, origin);
        }

        origin.Use(rule);
        return origin;
    }

    public Test Test(Expression body, LhsExpression origin, bool isPart) => new(new Evaluator<bool>(body, compiler), origin, isPart);

    /// <summary>The memory of the facts of a type that pass tests on the fact alone.</summary>
    public AlphaMemory Memory(Type type, ConditionPlan plan)
    {
        var constants = new List<(string Name, AlphaTest Test)>();
        var sets = new List<(string Name, AlphaTest Test)>();
        var others = new List<AlphaTest>();
        foreach (var (body, origin, isPart) in plan.OwnTests)
        {
            var constant = ConstantTest.Find(body, compiler);
            var set = SetTest.Find(body, compiler);
            var test = new AlphaTest(new StructuralKey(body, isPart), Test(body, origin, isPart), constant, set);
            if (constant is not null)
                constants.Add((constant.SortName, test));
            else if (set is not null)
                sets.Add((set.SortName, test));
            else
                others.Add(test);
        }

        var node = Alpha.Pattern(type);
        foreach (var (_, test) in constants.OrderBy(c => c.Name, StringComparer.Ordinal))
            node = node.Branch(test);
        foreach (var (_, test) in sets.OrderBy(s => s.Name, StringComparer.Ordinal))
            node = node.Branch(test);
        foreach (var test in others)
            node = node.Branch(test);
        node.Memory.Write(
        [
            .. plan.OwnWritten.Select(t => new AlphaTest(
                new StructuralKey(t.Body, t.IsPart), Test(t.Body, t.Origin, t.IsPart), null, null)),
        ]);
        return node.Memory;
    }

    public PairConditions Conditions(ConditionPlan plan)
        => plan.IsPaired
            ? new PairConditions(
                [.. plan.PairTests.Select(t => Test(t.Body, t.Origin, t.IsPart))],
                [.. plan.Written.Select(t => Test(t.Body, t.Origin, isPart: false))],
                usesOuter: true)
            : PairConditions.None;

    public IndexNode Index(BetaOutput input, ConditionPlan? plan)
    {
        if (plan is null || plan.LeftKeys.Count == 0)
        {
            return input.Share(new StructuralKey("cross"), () =>
            {
                var cross = new CrossIndexNode { Input = input, StateIndex = NextState() };
                input.Add(cross);
                return (IndexNode)cross;
            });
        }

        var key = KeyBuilder.Combine(plan.LeftKeys);
        return input.Share(new StructuralKey("index", key), () =>
        {
            var index = KeyBuilder.Index(key, input, NextState(), compiler);
            input.Add(index);
            return index;
        });
    }

    /// <summary>The evaluator of the facts' key that fits the index, or null.</summary>
    public object? RightKey(ConditionPlan? plan)
        => plan is null || plan.RightKeys.Count == 0 ? null : KeyBuilder.Evaluator(KeyBuilder.Combine(plan.RightKeys), compiler);

    public static StructuralKey KeyOf(string kind, IndexNode index, object origin, ConditionPlan? plan, params ReadOnlySpan<object?> rest)
        => new(
            kind,
            index,
            origin,
            plan is null ? null : plan.RightKeys,
            plan is null ? null : plan.PairTests.Select(t => t.Body),
            plan is null ? null : plan.Written.Select(t => t.Body),
            new StructuralKey(rest));

    /// <summary>Fixes the places of all nodes; nothing is added afterwards.</summary>
    public void Seal()
    {
        Root.Seal();
        foreach (var output in _outputs)
            output.Seal();
    }
}
