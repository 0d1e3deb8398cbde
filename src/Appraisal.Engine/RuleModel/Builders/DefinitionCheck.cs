namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Checks that the parts of a rule fit together.</summary>
internal static class DefinitionCheck
{
    public static void Rule(
        DependencyGroupElement dependencies, GroupElement leftHandSide, FilterGroupElement filters, ActionGroupElement rightHandSide)
    {
        Bound(leftHandSide.Imports, [], "condition", dependencies.Exports);
        InOrder(leftHandSide, []);
        Bound(filters.Imports, leftHandSide.Exports, "filter", dependencies.Exports);
        foreach (var dependency in dependencies.Exports)
        {
            if (leftHandSide.Exports.Contains(dependency))
                throw new InvalidOperationException($"The alias '{dependency.Name}' is declared by a condition and by a dependency.");
        }

        Bound(rightHandSide.Imports, [.. leftHandSide.Exports, .. dependencies.Exports], "action", []);
        if (!rightHandSide.Actions.Any(a => a.ActionTrigger.HasFlag(ActionTrigger.Activated)))
            throw new ArgumentException("The rule has no action that runs when it is activated.", nameof(rightHandSide));
    }

    public static void NoVariableTwice<T>(IReadOnlyList<T> elements)
        where T : RuleElement
    {
        for (var i = 1; i < elements.Count; i++)
        {
            foreach (var export in elements[i].Exports)
            {
                for (var j = 0; j < i; j++)
                {
                    if (elements[j].Exports.Contains(export))
                        throw new InvalidOperationException($"The alias '{export.Name}' is declared twice.");
                }
            }
        }
    }

    public static void Pattern(Declaration declaration, NamedExpressionElement[] conditions, RuleElement? source)
    {
        foreach (var condition in conditions)
        {
            if (condition.Name != PatternElement.ConditionName || condition.Expression.ReturnType != typeof(bool))
                throw new ArgumentException($"'{condition.Expression}' is not a condition.", nameof(conditions));
            SameType(condition, declaration);
        }

        var given = source switch
        {
            null => declaration.Type,
            AggregateElement aggregate => aggregate.ResultType,
            BindingElement binding => binding.ResultType,
            _ => throw new ArgumentException($"An element of kind {source.ElementType} cannot be the source of a pattern.", nameof(source)),
        };
        if (!declaration.Type.IsAssignableFrom(given))
            throw new ArgumentException($"Values of type {given} cannot be bound to '{declaration}'.", nameof(source));
    }

    private static void SameType(NamedExpressionElement condition, Declaration declaration)
    {
        foreach (var import in condition.Imports)
        {
            if (import.Equals(declaration) && !import.Type.IsAssignableFrom(declaration.Type))
                throw new ArgumentException($"'{condition.Expression}' takes '{import}', which is a {declaration.Type}.", nameof(condition));
        }
    }

    private static void Bound(
        IReadOnlyCollection<Declaration> imports, IReadOnlyCollection<Declaration> bound, string user, IReadOnlyCollection<Declaration> services)
    {
        foreach (var import in imports)
        {
            if (services.Contains(import))
                throw new InvalidOperationException(
                    $"The dependency '{import.Name}' is used in a {user}; only actions can use dependencies.");
            if (!bound.Contains(import))
                throw new InvalidOperationException($"A {user} uses the variable '{import.Name}', which nothing binds.");
        }
    }

    private static void InOrder(RuleElement element, IReadOnlyCollection<Declaration> outer)
    {
        if (element is GroupElement group)
        {
            List<Declaration> bound = [.. outer];
            foreach (var child in group.ChildElements)
            {
                InOrder(child, bound);
                if (group is AndElement)
                    bound.AddRange(child.Exports);
            }

            return;
        }

        if (element is ExistsElement { Source: GroupElement existing })
            InOrder(existing, outer);
        else if (element is NotElement { Source: GroupElement negated })
            InOrder(negated, outer);
        else
            AllBound(element, outer);
    }

    private static void AllBound(RuleElement element, IReadOnlyCollection<Declaration> bound)
    {
        foreach (var import in element.Imports)
        {
            if (!bound.Contains(import))
                throw new InvalidOperationException(
                    $"A condition uses the alias '{import.Name}' before or outside the branch that binds it.");
        }
    }
}
