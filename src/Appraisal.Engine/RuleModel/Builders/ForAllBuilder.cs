namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds a universal check.</summary>
public class ForAllBuilder : IElementBuilder
{
    private readonly VariableNames _names;
    private readonly List<IElementBuilder> _patterns = [];
    private IElementBuilder? _basePattern;

    internal ForAllBuilder(VariableNames names)
    {
        _names = names;
    }

    /// <summary>Sets the base pattern, which says which facts are meant.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name of its variable; generated if null.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder BasePattern(Type type, string? name = null)
    {
        var pattern = new PatternBuilder(_names.Declare(type, name), _names);
        _basePattern = pattern;
        return pattern;
    }

    /// <summary>Sets the base pattern.</summary>
    /// <param name="element">The pattern.</param>
    public void BasePattern(PatternElement element) => _basePattern = new BuiltElement(element);

    /// <summary>Adds a pattern, which says what each fact must satisfy.</summary>
    /// <param name="type">The type of the facts: that of the base pattern.</param>
    /// <param name="name">The name of its variable; generated if null.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder Pattern(Type type, string? name = null)
    {
        var pattern = new PatternBuilder(_names.Declare(type, name), _names);
        _patterns.Add(pattern);
        return pattern;
    }

    /// <summary>Adds a pattern.</summary>
    /// <param name="element">The pattern.</param>
    public void Pattern(PatternElement element) => _patterns.Add(new BuiltElement(element));

    RuleElement IElementBuilder.Build()
    {
        if (_basePattern is null)
            throw new ArgumentException("A universal check needs a base pattern.");
        return Element.ForAll((PatternElement)_basePattern.Build(), _patterns.Select(p => (PatternElement)p.Build()));
    }
}
