using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>Finds out whether an action can keep its context for later, or hand it to somebody who can.</summary>
/// <remarks>Most actions only call its methods; their context can serve the next firing.</remarks>
internal sealed class ContextUse : ExpressionVisitor
{
    private readonly ParameterExpression _context;
    private bool _isInner;
    private bool _escapes;

    private ContextUse(ParameterExpression context)
    {
        _context = context;
    }

    public static bool MayEscape(LambdaExpression action)
    {
        var use = new ContextUse(action.Parameters[0]);
        use.Visit(action.Body);
        return use._escapes;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (IsContext(node.Object) && node.Method.Name != nameof(IContext.Resolve))
            Visit(node.Arguments);
        else if (node.Method.DeclaringType == typeof(LinkedConclusion) && IsContext(node.Arguments[0]))
            Visit(node.Arguments[^1]);
        else
            base.VisitMethodCall(node);
        return node;
    }

    protected override Expression VisitMember(MemberExpression node) => IsContext(node.Expression) ? node : base.VisitMember(node);

    /// <summary>A lambda may run later.</summary>
    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        var wasInner = _isInner;
        _isInner = true;
        Visit(node.Body);
        _isInner = wasInner;
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _escapes |= node == _context;
        return node;
    }

    private bool IsContext(Expression? node) => !_isInner && node == _context;
}
