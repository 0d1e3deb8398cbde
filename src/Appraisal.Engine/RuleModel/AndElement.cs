namespace Appraisal.Engine.RuleModel;

/// <summary>A group that holds if all children hold; a child may use the variables of those before it.</summary>
public sealed class AndElement : GroupElement
{
    internal AndElement(IReadOnlyList<RuleElement> childElements)
        : base(childElements, DeclarationSets.ExportsOf(childElements))
    {
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.And;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitAnd(context, this);
}
