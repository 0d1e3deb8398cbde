namespace Appraisal.Engine.RuleModel;

/// <summary>Holds if its source has at least one match, once however many there are. Exports nothing.</summary>
public sealed class ExistsElement : RuleElement
{
    internal ExistsElement(RuleElement source)
        : base([], source.Imports)
    {
        Source = source;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Exists;

    /// <summary>A pattern or a group.</summary>
    public RuleElement Source { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitExists(context, this);
}
