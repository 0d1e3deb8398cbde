namespace Appraisal.Engine.RuleModel;

/// <summary>A service that actions use, resolved at each firing. Exports its <see cref="Declaration"/>.</summary>
public sealed class DependencyElement : RuleElement
{
    internal DependencyElement(Declaration declaration, Type serviceType)
        : base([declaration], [])
    {
        Declaration = declaration;
        ServiceType = serviceType;
        declaration.Target = this;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Dependency;

    /// <summary>The variable.</summary>
    public Declaration Declaration { get; }

    /// <summary>The type to ask the resolver for.</summary>
    public Type ServiceType { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitDependency(context, this);
}
