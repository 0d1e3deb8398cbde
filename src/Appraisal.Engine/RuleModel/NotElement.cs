namespace Appraisal.Engine.RuleModel;

/// <summary>Holds if its source has no match. Exports nothing.</summary>
public sealed class NotElement : RuleElement
{
    internal NotElement(RuleElement source)
        : base([], source.Imports)
    {
        Source = source;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Not;

    /// <summary>A pattern or a group.</summary>
    public RuleElement Source { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitNot(context, this);
}
