using System.Linq.Expressions;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>Turns references to aliases into lambda parameters. What else is captured stays, as a member of the rule or of a closure.</summary>
internal sealed class AliasRewriter(AliasScope scope, bool allowDependencies = false) : ExpressionVisitor
{
    private readonly List<ParameterExpression> _found = [];
    private ParameterExpression[] _from = [];
    private Expression[] _to = [];

    /// <summary>The aliases found so far, in order of first appearance.</summary>
    public IReadOnlyList<ParameterExpression> Found => _found;

    /// <summary>Rewrites a function of no or some own values and, implicitly, aliases.</summary>
    /// <param name="scope">The aliases.</param>
    /// <param name="lambda">The function.</param>
    /// <param name="own">What its parameters become; they come first.</param>
    public static LambdaExpression Rewrite(AliasScope scope, LambdaExpression lambda, params ReadOnlySpan<ParameterExpression> own)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        var rewriter = new AliasRewriter(scope);
        var body = rewriter.Body(lambda, own);
        return Lambda(lambda.ReturnType, body, own, rewriter._found);
    }

    /// <summary>Makes a lambda of the given return type, also where the body's own type is another.</summary>
    public static LambdaExpression Lambda(
        Type returnType, Expression body, ReadOnlySpan<ParameterExpression> first, IReadOnlyList<ParameterExpression> others)
    {
        var parameters = new ParameterExpression[first.Length + others.Count];
        var types = new Type[parameters.Length + 1];
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i] = i < first.Length ? first[i] : others[i - first.Length];
            types[i] = parameters[i].Type;
        }

        types[^1] = returnType;
        return Expression.Lambda(Expression.GetDelegateType(types), body, parameters);
    }

    /// <summary>Rewrites the body of a function whose parameters become the given ones.</summary>
    public Expression Body(LambdaExpression lambda, params ReadOnlySpan<ParameterExpression> own)
    {
        _from = [.. lambda.Parameters];
        _to = new Expression[_from.Length];
        for (var i = 0; i < _from.Length; i++)
            _to[i] = own[i].Type == _from[i].Type ? own[i] : Expression.Convert(own[i], _from[i].Type);
        return Visit(lambda.Body);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        var index = Array.IndexOf(_from, node);
        return index < 0 ? node : _to[index];
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is null)
            return (Expression?)Reference(node, isStatic: true) ?? node;
        if (AliasReference.RootOf(node.Expression) is not { } root)
            return base.VisitMember(node);
        return (Expression?)Reference(node, isStatic: false)
            ?? (root == node.Expression ? node : Expression.MakeMemberAccess(root, node.Member));
    }

    private ParameterExpression? Reference(MemberExpression node, bool isStatic)
    {
        var alias = scope.Find(node.Member, node.Type, isStatic);
        if (alias is null)
            return null;
        if (alias.IsDependency && !allowDependencies)
            throw new ArgumentException($"The dependency '{alias.Declaration.Name}' is used outside an action.", nameof(node));

        // Compared by identity: there is one parameter per alias. A pattern's own alias may be used beside its own parameter.
        if (!_found.Contains(alias.Parameter) && Array.IndexOf(_to, alias.Parameter) < 0)
            _found.Add(alias.Parameter);
        return alias.Parameter;
    }
}
