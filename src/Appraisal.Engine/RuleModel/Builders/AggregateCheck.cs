namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Checks that the built-in aggregates have the selectors they need.</summary>
internal static class AggregateCheck
{
    public static void BuiltIn(Type resultType, string name, NamedExpressionElement[] selectors, PatternElement source)
    {
        switch (name)
        {
            case AggregateElement.CollectName:
                Collect(selectors);
                break;
            case AggregateElement.GroupByName:
                Require(selectors, name, AggregateElement.KeySelectorName, AggregateElement.ElementSelectorName);
                break;
            case AggregateElement.ProjectName:
                Require(selectors, name, AggregateElement.SelectorName);
                Gives(resultType, selectors[0], name);
                break;
            case AggregateElement.FlattenName:
                Require(selectors, name, AggregateElement.SelectorName);
                Gives(typeof(IEnumerable<>).MakeGenericType(resultType), selectors[0], name);
                NoOuterVariable(selectors[0], source);
                break;
        }
    }

    private static void Collect(NamedExpressionElement[] selectors)
    {
        if (Array.TrueForAll(selectors, s => s.Name is AggregateElement.KeySelectorAscendingName or AggregateElement.KeySelectorDescendingName))
            return;
        Require(selectors, AggregateElement.CollectName, AggregateElement.KeySelectorName, AggregateElement.ElementSelectorName);
    }

    private static void Require(NamedExpressionElement[] selectors, string aggregate, params ReadOnlySpan<string> names)
    {
        var found = selectors.Length == names.Length;
        for (var i = 0; found && i < names.Length; i++)
            found = selectors[i].Name == names[i];
        if (!found)
            throw new ArgumentException($"The aggregate {aggregate} needs, in this order: {string.Join(", ", names)}.", nameof(selectors));
    }

    private static void Gives(Type type, NamedExpressionElement selector, string aggregate)
    {
        if (!type.IsAssignableFrom(selector.Expression.ReturnType))
            throw new ArgumentException($"The selector '{selector.Expression}' of the aggregate {aggregate} does not give a {type}.", nameof(selector));
    }

    private static void NoOuterVariable(NamedExpressionElement selector, PatternElement source)
    {
        foreach (var import in selector.Imports)
        {
            if (!import.Equals(source.Declaration))
                throw new ArgumentException($"The selector '{selector.Expression}' cannot use the alias '{import.Name}'.", nameof(selector));
        }
    }
}
