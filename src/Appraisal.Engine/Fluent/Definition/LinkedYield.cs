using System.Linq.Expressions;
using System.Reflection;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>Makes the actions that insert a linked fact, or update it if the match has one already.</summary>
internal static class LinkedYield
{
    private static readonly MethodInfo _conclude = new Action<IContext, object, object>(LinkedConclusion.Conclude).Method;
    private static readonly MethodInfo _getLinked = typeof(IContext).GetMethod(nameof(IContext.GetLinked))!;
    private static readonly MethodInfo _insertLinked = typeof(IContext).GetMethod(nameof(IContext.InsertLinked))!;
    private static readonly MethodInfo _updateLinked = typeof(IContext).GetMethod(nameof(IContext.UpdateLinked))!;

    public static Expression Conclude(ParameterExpression context, string key, Expression fact)
        => Expression.Call(_conclude, context, Expression.Constant(key, typeof(object)), fact);

    public static Expression Conclude(
        ParameterExpression context, string key, Expression inserted, ParameterExpression previous, Expression updated)
    {
        var linkedKey = Expression.Constant(key, typeof(object));
        var linked = Expression.Call(context, _getLinked, linkedKey);
        // No block with a variable: its text, which errors give, would not tell what it does.
        return Expression.Condition(
            Expression.ReferenceEqual(linked, Expression.Constant(null)),
            Expression.Call(context, _insertLinked, linkedKey, inserted),
            Expression.Call(
                context,
                _updateLinked,
                linkedKey,
                Expression.Invoke(Expression.Lambda(updated, previous), Expression.Convert(linked, previous.Type))),
            typeof(void));
    }
}
