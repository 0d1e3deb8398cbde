namespace Appraisal.Engine.RuleModel;

/// <summary>The services that a rule uses, in the order in which they were written; may be empty.</summary>
public sealed class DependencyGroupElement : RuleElement
{
    internal DependencyGroupElement(IReadOnlyList<DependencyElement> dependencies)
        : base(DeclarationSets.ExportsOf(dependencies), DeclarationSets.ImportsOf(dependencies, []))
    {
        Dependencies = dependencies;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.DependencyGroup;

    /// <summary>The services that a rule uses.</summary>
    public IReadOnlyList<DependencyElement> Dependencies { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitDependencyGroup(context, this);
}
