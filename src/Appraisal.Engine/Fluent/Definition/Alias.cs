using System.Linq.Expressions;
using System.Reflection;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>An alias that a rule has declared.</summary>
internal sealed class Alias
{
    private Alias(MemberInfo member, Type type)
    {
        Member = member;
        Declaration = new Declaration(type, NameOf(member));
        Parameter = Declaration.ToParameterExpression();
    }

    public MemberInfo Member { get; }

    public Declaration Declaration { get; }

    /// <summary>Stands for the alias in rewritten expressions.</summary>
    public ParameterExpression Parameter { get; }

    public bool IsDependency { get; private init; }

    public static Alias From(LambdaExpression expression, bool isDependency = false)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (expression.Body is not MemberExpression node || (node.Expression is not null && AliasReference.RootOf(node.Expression) is null))
        {
            throw new ArgumentException(
                $"'{expression}' is no alias: expected a local variable, or a field or property of the rule.", nameof(expression));
        }

        if (node.Type != expression.ReturnType)
        {
            throw new ArgumentException(
                $"The alias '{node.Member.Name}' is a {node.Type}, but {expression.ReturnType} values are bound to it.", nameof(expression));
        }

        return new Alias(node.Member, node.Type) { IsDependency = isDependency };
    }

    /// <summary>The name the author wrote: a captured parameter of a primary constructor is a field named <c>&lt;name&gt;P</c>.</summary>
    public static string NameOf(MemberInfo member)
    {
        var name = member.Name;
        return name[0] == '<' && name.EndsWith(">P", StringComparison.Ordinal) ? name[1..^2] : name;
    }
}
