using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Appraisal.Engine.Network;

namespace Appraisal.Engine.Compilation;

/// <summary>Turns a bound expression into the body of a delegate: holes become reads from its arguments.</summary>
internal sealed class EvaluationWriter(ParameterExpression[] parameters) : ExpressionVisitor
{
    private static readonly MethodInfo _as = typeof(Unsafe).GetMethods().Single(m => m.Name == nameof(Unsafe.As) && m.GetGenericArguments().Length == 1);

    private readonly Dictionary<(HoleKind, int, Type), ParameterExpression> _variables = [];
    private readonly List<Expression> _assignments = [];

    /// <summary>What the delegate finds in its captured values: holes and lifted lambdas.</summary>
    public List<Expression> Captured { get; } = [];

    public Expression Write(Expression body)
    {
        var written = body is LambdaExpression lambda ? VisitInner(lambda) : Visit(body);
        return _variables.Count == 0 ? written : Expression.Block(written.Type, _variables.Values, [.. _assignments, written]);
    }

    protected override Expression VisitExtension(Expression node)
    {
        var hole = (HoleExpression)node;
        if (hole.Kind is HoleKind.Context)
            return parameters[1];
        if (hole.Kind is HoleKind.Constant or HoleKind.Captured)
            return Capture(hole);
        if (_variables.TryGetValue((hole.Kind, hole.Index, hole.Type), out var known))
            return known;
        var variable = Expression.Variable(hole.Type);
        _variables.Add((hole.Kind, hole.Index, hole.Type), variable);
        _assignments.Add(Expression.Assign(variable, Read(Source(hole), hole.Type)));
        return variable;
    }

    protected override Expression VisitLambda<T>(Expression<T> node) => FreeSearch.NeedsMatch(node) ? base.VisitLambda(node) : Capture(node);

    protected override Expression VisitUnary(UnaryExpression node)
    {
        // A quoted lambda is data for its receiver and stays where it is.
        if (node.NodeType == ExpressionType.Quote && node.Operand is LambdaExpression lambda)
            return Expression.Quote(VisitInner(lambda));
        return base.VisitUnary(node);
    }

    private LambdaExpression VisitInner(LambdaExpression lambda) => Expression.Lambda(lambda.Type, Visit(lambda.Body), lambda.Parameters);

    private Expression Capture(Expression node)
    {
        var place = Expression.ArrayIndex(parameters[0], Expression.Constant(Captured.Count));
        Captured.Add(node);
        return Read(place, node.Type);
    }

    private Expression Source(HoleExpression hole)
    {
        var isAction = parameters[1].Type != typeof(MatchTuple);
        switch (hole.Kind)
        {
            case HoleKind.Dependency:
                return Expression.ArrayIndex(parameters[3], Expression.Constant(hole.Index));
            case HoleKind.Own:
                return Expression.Field(parameters[2], nameof(Fact.Value));
            default:
                Expression tuple = isAction ? parameters[2] : parameters[1];
                for (var up = hole.Index; up > 0; up--)
                    tuple = Expression.Field(tuple, nameof(MatchTuple.Parent));
                return Expression.Field(Expression.Field(tuple, nameof(MatchTuple.Fact)), nameof(Fact.Value));
        }
    }

    /// <summary>The network only ever puts values of the declared type here, so references need no check.</summary>
    private static Expression Read(Expression source, Type type)
        => type.IsValueType ? Expression.Convert(source, type) : Expression.Call(_as.MakeGenericMethod(type), source);

    /// <summary>Looks for parts of a lambda that only the match, or a surrounding lambda, can supply.</summary>
    private sealed class FreeSearch : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> _bound = [];
        private bool _found;

        public static bool NeedsMatch(Expression lambda)
        {
            var search = new FreeSearch();
            search.Visit(lambda);
            return search._found;
        }

        protected override Expression VisitExtension(Expression node)
        {
            _found |= ((HoleExpression)node).Kind is not (HoleKind.Constant or HoleKind.Captured);
            return node;
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _bound.UnionWith(node.Parameters);
            Visit(node.Body);
            return node;
        }

        protected override Expression VisitBlock(BlockExpression node)
        {
            _bound.UnionWith(node.Variables);
            return base.VisitBlock(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found |= !_bound.Contains(node);
            return node;
        }
    }
}
