using System.Linq.Expressions;

namespace Appraisal.Engine.RuleModel;

/// <summary>Works out what rule elements export and import.</summary>
internal static class DeclarationSets
{
    public static Declaration[] ExportsOf<T>(IReadOnlyList<T> elements) where T : RuleElement
    {
        var found = new List<Declaration>();
        foreach (var element in elements)
            AddNew(found, element.Exports, []);
        return [.. found];
    }

    public static Declaration[] ImportsOf<T>(IReadOnlyList<T> elements, IReadOnlyCollection<Declaration> known) where T : RuleElement
    {
        var found = new List<Declaration>();
        foreach (var element in elements)
            AddNew(found, element.Imports, known);
        return [.. found];
    }

    public static Declaration[] ParametersOf(LambdaExpression expression, int skip = 0)
    {
        var parameters = expression.Parameters;
        if (parameters.Count <= skip)
            return [];
        var found = new Declaration[parameters.Count - skip];
        for (var i = 0; i < found.Length; i++)
        {
            var parameter = parameters[i + skip];
            if (string.IsNullOrEmpty(parameter.Name))
                throw new ArgumentException($"Parameter {i + skip} of '{expression}' has no name.", nameof(expression));
            found[i] = new Declaration(parameter.Type, parameter.Name);
        }

        return found;
    }

    public static Declaration[] Union(IReadOnlyCollection<Declaration> first, IReadOnlyCollection<Declaration> second)
    {
        var found = new List<Declaration>(first);
        AddNew(found, second, []);
        return [.. found];
    }

    private static void AddNew(List<Declaration> found, IReadOnlyCollection<Declaration> candidates, IReadOnlyCollection<Declaration> known)
    {
        foreach (var candidate in candidates)
        {
            if (!known.Contains(candidate) && !found.Contains(candidate))
                found.Add(candidate);
        }
    }
}
