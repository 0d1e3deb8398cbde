using System.Linq.Expressions;

namespace Appraisal.Engine.Compilation;

/// <summary>What stands in an expression for a value that is known only at evaluation, or that differs between rules of one shape.</summary>
internal sealed class HoleExpression(HoleKind kind, Type type, int index = 0, object? value = null) : Expression
{
    public HoleKind Kind { get; } = kind;

    /// <summary>For an alias, its level; for a dependency, its position.</summary>
    public int Index { get; } = index;

    public object? Value { get; } = value;

    public override Type Type { get; } = type;

    public override ExpressionType NodeType => ExpressionType.Extension;

    protected override Expression VisitChildren(ExpressionVisitor visitor) => this;
}

/// <summary>What fills a hole.</summary>
internal enum HoleKind
{
    /// <summary>The fact under test.</summary>
    Own,

    /// <summary>A fact matched earlier.</summary>
    Alias,

    /// <summary>A value captured when the rule was defined that cannot change.</summary>
    Constant,

    /// <summary>An object captured when the rule was defined, whose content may change.</summary>
    Captured,

    /// <summary>The context of an action.</summary>
    Context,

    /// <summary>A resolved service.</summary>
    Dependency,
}
