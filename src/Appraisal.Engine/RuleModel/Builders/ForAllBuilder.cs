namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds a universal check.</summary>
public class ForAllBuilder : RuleElementBuilder, IElementBuilder
{
    private readonly List<IElementBuilder> _patterns = [];
    private IElementBuilder? _basePattern;

    /// <summary>Starts a universal check that belongs to no group yet.</summary>
    public ForAllBuilder()
    {
    }

    internal ForAllBuilder(VariableNames names)
        : base(names)
    {
    }

    /// <summary>Sets the base pattern, which says which facts are meant.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name of its variable; generated if null.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder BasePattern(Type type, string? name = null)
    {
        var pattern = NewPattern(type, name);
        _basePattern = pattern;
        return pattern;
    }

    /// <summary>Sets the base pattern.</summary>
    /// <param name="element">The pattern.</param>
    public void BasePattern(PatternElement element) => _basePattern = new BuiltElement(element);

    /// <summary>Sets the base pattern.</summary>
    /// <param name="builder">The builder of the pattern.</param>
    public void BasePattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _basePattern = builder;
    }

    /// <summary>Adds a pattern, which says what each fact must satisfy.</summary>
    /// <param name="type">The type of the facts: that of the base pattern.</param>
    /// <param name="name">The name of its variable; generated if null.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder Pattern(Type type, string? name = null)
    {
        var pattern = NewPattern(type, name);
        _patterns.Add(pattern);
        return pattern;
    }

    /// <summary>Adds a pattern.</summary>
    /// <param name="element">The pattern.</param>
    public void Pattern(PatternElement element) => _patterns.Add(new BuiltElement(element));

    /// <summary>Adds a pattern.</summary>
    /// <param name="builder">The builder of the pattern.</param>
    public void Pattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _patterns.Add(builder);
    }

    RuleElement IElementBuilder.Build()
    {
        if (_basePattern is null)
            throw new ArgumentException("A universal check needs a base pattern.");
        return Element.ForAll((PatternElement)_basePattern.Build(), _patterns.Select(p => (PatternElement)p.Build()));
    }

    private PatternBuilder NewPattern(Type type, string? name) => new(Element.Declaration(type, DeclarationName(name)), Names);
}
