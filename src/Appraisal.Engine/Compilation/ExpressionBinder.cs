using System.Linq.Expressions;

namespace Appraisal.Engine.Compilation;

/// <summary>Rewrites an expression so that equal conditions of different rules become equal: names give way to places, captured values to holes.</summary>
internal sealed class ExpressionBinder : ExpressionVisitor
{
    private readonly Dictionary<ParameterExpression, Expression> _parameters = [];

    private ExpressionBinder()
    {
    }

    public static Expression Bind(LambdaExpression lambda, ExpressionScope scope)
    {
        var binder = new ExpressionBinder();
        for (var i = 0; i < lambda.Parameters.Count; i++)
        {
            var parameter = lambda.Parameters[i];
            binder._parameters.Add(parameter, i == 0 && scope.HasContext
                ? new HoleExpression(HoleKind.Context, parameter.Type)
                : Place(parameter, scope, lambda));
        }

        return binder.Visit(lambda.Body);
    }

    protected override Expression VisitParameter(ParameterExpression node) => _parameters.GetValueOrDefault(node, node);

    protected override Expression VisitConstant(ConstantExpression node)
        => node.Value is null || IsLiteral(node.Value) ? node : new HoleExpression(HoleKind.Captured, node.Type, value: node.Value);

    protected override Expression VisitMember(MemberExpression node)
    {
        var owner = node.Expression is null ? null : Visit(node.Expression);
        if (owner is null or HoleExpression { Kind: HoleKind.Captured or HoleKind.Constant })
        {
            var target = (owner as HoleExpression)?.Value;
            if (FrozenMembers.TryRead(node.Member, target, out var value))
                return new HoleExpression(HoleKind.Constant, node.Type, value: value);
        }

        return node.Update(owner);
    }

    private static Expression Place(ParameterExpression parameter, ExpressionScope scope, LambdaExpression lambda)
    {
        var name = parameter.Name ?? string.Empty;
        if (scope.Own == name)
            return new HoleExpression(HoleKind.Own, parameter.Type);
        if (scope.Aliases.TryGetValue(name, out var level))
            return new HoleExpression(HoleKind.Alias, parameter.Type, scope.Level - level);
        for (var i = 0; i < scope.Dependencies.Count; i++)
        {
            if (scope.Dependencies[i] == name)
                return new HoleExpression(HoleKind.Dependency, parameter.Type, i);
        }

        return scope.Optional.Contains(name)
            ? Expression.Default(parameter.Type)
            : throw new ArgumentException($"'{name}' is not known where '{lambda}' uses it.");
    }

    private static bool IsLiteral(object value) => value is string or decimal || value.GetType().IsPrimitive || value.GetType().IsEnum;
}
