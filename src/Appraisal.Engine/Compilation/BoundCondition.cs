using System.Linq.Expressions;

namespace Appraisal.Engine.Compilation;

/// <summary>A condition in bound form with its origin.</summary>
internal sealed class BoundCondition(Expression body, LhsExpression origin)
{
    public Expression Body { get; } = body;

    public LhsExpression Origin { get; } = origin;

    public Mentions Mentions { get; } = MentionSearch.In(body);

    public bool MentionsOuter => (Mentions & Mentions.Alias) != 0;

    /// <summary>The parts joined by &amp;&amp;, in order.</summary>
    public IReadOnlyList<Expression> Conjuncts()
    {
        var found = new List<Expression>();
        Split(Body, found);
        return found;
    }

    private static void Split(Expression expression, List<Expression> found)
    {
        if (expression is BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } both)
        {
            Split(both.Left, found);
            Split(both.Right, found);
        }
        else
        {
            found.Add(expression);
        }
    }
}
