using System.Linq.Expressions;
using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>An action of a rule branch, compiled at its first use.</summary>
internal sealed class CompiledAction
{
    private readonly EvaluationCompiler _compiler;
    private readonly Expression _body;
    private readonly int[] _distances;
    private ActionCall? _call;
    private object?[] _captured = [];

    public CompiledAction(ActionElement element, ExpressionScope scope, IReadOnlyList<DependencyElement> dependencies, EvaluationCompiler compiler)
    {
        _compiler = compiler;
        _body = ExpressionBinder.Bind(element.Expression, scope);
        Expression = element.Expression;
        Trigger = element.ActionTrigger;
        string[] names = [.. element.Expression.Parameters.Skip(1).Select(p => p.Name!)];
        _distances = [.. names.Where(n => scope.Aliases.ContainsKey(n)).Select(n => scope.Level - scope.Aliases[n])];
        Dependencies = [.. Enumerable.Range(0, dependencies.Count).Where(i => names.Contains(dependencies[i].Declaration.Name))];
        MayKeepContext = Dependencies.Length > 0 || ContextUse.MayEscape(element.Expression);
    }

    public LambdaExpression Expression { get; }

    public ActionTrigger Trigger { get; }

    /// <summary>The positions of the dependencies the action uses.</summary>
    public int[] Dependencies { get; }

    /// <summary>Whether somebody may still have the context of a firing when that is over.</summary>
    public bool MayKeepContext { get; }

    public void Invoke(IContext context, MatchTuple tuple, object?[] dependencies)
        => (Volatile.Read(ref _call) ?? Prepare())(_captured, context, tuple, dependencies);

    /// <summary>The values of the aliases the action uses.</summary>
    public object?[] Arguments(MatchTuple tuple)
    {
        var values = new object?[_distances.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = tuple.Ancestor(_distances[i]).Fact?.Value;
        return values;
    }

    private ActionCall Prepare()
    {
        var (call, captured) = _compiler.Compile<ActionCall>(_body);
        _captured = captured;
        // Other threads must not see the delegate before what it needs.
        Volatile.Write(ref _call, call);
        return call;
    }
}
