using System.Linq.Expressions;

namespace Appraisal.Engine.Compilation;

/// <summary>What a bound expression depends on.</summary>
[Flags]
internal enum Mentions
{
    None = 0,
    Own = 1,
    Alias = 2,

    /// <summary>Captured objects whose content may change.</summary>
    Captured = 4,
}

/// <summary>Finds what a bound expression depends on.</summary>
internal sealed class MentionSearch : ExpressionVisitor
{
    private Mentions _found;

    public static Mentions In(Expression expression)
    {
        var search = new MentionSearch();
        search.Visit(expression);
        return search._found;
    }

    protected override Expression VisitExtension(Expression node)
    {
        _found |= ((HoleExpression)node).Kind switch
        {
            HoleKind.Own => Mentions.Own,
            HoleKind.Alias => Mentions.Alias,
            HoleKind.Captured => Mentions.Captured,
            _ => Mentions.None,
        };
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is null)
            _found |= Mentions.Captured;
        return base.VisitMember(node);
    }
}
