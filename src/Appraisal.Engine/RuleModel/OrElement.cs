namespace Appraisal.Engine.RuleModel;

/// <summary>A group that holds if any child holds, each giving matches of its own; a child cannot use the variables of another.</summary>
public sealed class OrElement : GroupElement
{
    internal OrElement(IReadOnlyList<RuleElement> childElements)
        : base(childElements, DeclarationSets.ExportsOf(childElements))
    {
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Or;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitOr(context, this);
}
