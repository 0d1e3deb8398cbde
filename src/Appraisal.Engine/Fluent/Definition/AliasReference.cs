using System.Linq.Expressions;
using System.Reflection;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>Tells members of the rule and captured locals from members of other objects.</summary>
internal static class AliasReference
{
    /// <summary>
    /// Finds the object whose member an alias can be: the rule (<c>this</c>) or a compiler's closure, itself or through the fields by which
    /// closures refer to the rule and to each other. These fields never change, so that their value can stand for them.
    /// </summary>
    /// <returns>The object, or null if the expression is anything else.</returns>
    public static ConstantExpression? RootOf(Expression expression)
    {
        switch (expression)
        {
            case ConstantExpression constant:
                return constant;
            case MemberExpression { Member: FieldInfo field, Expression: { } owner } when LinksClosures(field):
                var root = RootOf(owner);
                return root is null ? null : Expression.Constant(field.GetValue(root.Value), field.FieldType);
            default:
                return null;
        }
    }

    private static bool LinksClosures(FieldInfo field)
        => field.Name.StartsWith("CS$<>", StringComparison.Ordinal) || field.Name.StartsWith("<>4__this", StringComparison.Ordinal);
}
