namespace Appraisal.Engine.RuleModel;

/// <summary>Holds if every fact that the base pattern matches also satisfies all patterns. Exports nothing.</summary>
/// <remarks>
/// The patterns have the type of the base pattern and match the same fact: each has conditions and a declaration of its own, and means
/// "the base fact satisfies these conditions". It holds if the base pattern matches nothing.
/// </remarks>
public sealed class ForAllElement : RuleElement
{
    internal ForAllElement(PatternElement basePattern, IReadOnlyList<PatternElement> patterns)
        : base([], DeclarationSets.Union(basePattern.Imports, DeclarationSets.ImportsOf(patterns, basePattern.Exports)))
    {
        BasePattern = basePattern;
        Patterns = patterns;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.ForAll;

    /// <summary>Says which facts are meant.</summary>
    public PatternElement BasePattern { get; }

    /// <summary>Say what each of them must satisfy.</summary>
    public IReadOnlyList<PatternElement> Patterns { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitForAll(context, this);
}
