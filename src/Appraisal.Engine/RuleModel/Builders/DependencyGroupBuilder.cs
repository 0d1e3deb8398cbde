namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds the dependencies of a rule.</summary>
public class DependencyGroupBuilder : RuleElementBuilder
{
    private readonly List<DependencyElement> _dependencies = [];

    /// <summary>Adds a dependency.</summary>
    /// <param name="type">The type to ask the resolver for.</param>
    /// <param name="name">The name of the variable.</param>
    /// <returns>The variable.</returns>
    public Declaration Dependency(Type type, string name)
    {
        var declaration = Element.Declaration(type, name);
        Dependency(Element.Dependency(declaration, type));
        return declaration;
    }

    /// <summary>Adds a dependency.</summary>
    /// <param name="element">The dependency.</param>
    public void Dependency(DependencyElement element) => _dependencies.Add(element);

    internal DependencyGroupElement Build() => Element.DependencyGroup(_dependencies);
}
