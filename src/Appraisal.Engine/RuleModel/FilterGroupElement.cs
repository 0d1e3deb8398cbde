namespace Appraisal.Engine.RuleModel;

/// <summary>The agenda filters of a rule, in the order in which they were written; may be empty.</summary>
public sealed class FilterGroupElement : RuleElement
{
    internal FilterGroupElement(IReadOnlyList<FilterElement> filters)
        : base(DeclarationSets.ExportsOf(filters), DeclarationSets.ImportsOf(filters, []))
    {
        Filters = filters;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.FilterGroup;

    /// <summary>The agenda filters of a rule.</summary>
    public IReadOnlyList<FilterElement> Filters { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitFilterGroup(context, this);
}
