using System.Linq.Expressions;
using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>An expression of the condition part as its author wrote it, with the rules that share it.</summary>
internal sealed class LhsExpression
{
    private const int Own = -1;
    private const int Unbound = -2;

    private readonly int[] _arguments;
    private readonly List<IRuleDefinition> _rules = [];

    public LhsExpression(LambdaExpression lambda, ExpressionScope scope)
    {
        Lambda = lambda;
        _arguments = [.. lambda.Parameters.Select(p => Distance(p.Name!, scope))];
    }

    public LambdaExpression Lambda { get; }

    public IReadOnlyList<IRuleDefinition> Rules => _rules;

    public void Use(IRuleDefinition rule)
    {
        if (!_rules.Contains(rule))
            _rules.Add(rule);
    }

    /// <summary>The values of the parameters, in their order.</summary>
    public object?[] Arguments(MatchTuple? left, Fact? right)
    {
        var values = new object?[_arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _arguments[i] switch
            {
                Own => right?.Value,
                Unbound => null,
                var up => left?.Ancestor(up).Fact?.Value,
            };
        }

        return values;
    }

    /// <summary>The facts under evaluation, in the order of the match.</summary>
    public static IReadOnlyList<IFact> Facts(MatchTuple? left, Fact? right)
    {
        var facts = new List<IFact>();
        if (right is not null)
            facts.Add(right);
        if (left is not null)
            facts.AddRange(left.Facts);
        facts.Reverse();
        return facts;
    }

    private static int Distance(string name, ExpressionScope scope)
    {
        if (name == scope.Own)
            return Own;
        return scope.Aliases.TryGetValue(name, out var level) ? scope.Level - level : Unbound;
    }
}
