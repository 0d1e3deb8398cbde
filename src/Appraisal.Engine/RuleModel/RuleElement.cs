namespace Appraisal.Engine.RuleModel;

/// <summary>A part of a rule definition. Elements are immutable and made by <see cref="Builders.Element"/>.</summary>
public abstract class RuleElement
{
    private protected RuleElement(IReadOnlyCollection<Declaration> exports, IReadOnlyCollection<Declaration> imports)
    {
        Exports = exports;
        Imports = imports;
    }

    /// <summary>The kind of element.</summary>
    public abstract ElementType ElementType { get; }

    /// <summary>The variables that the element binds for others.</summary>
    public IReadOnlyCollection<Declaration> Exports { get; }

    /// <summary>The variables that the element needs from others.</summary>
    public IReadOnlyCollection<Declaration> Imports { get; }

    internal abstract RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor);
}
