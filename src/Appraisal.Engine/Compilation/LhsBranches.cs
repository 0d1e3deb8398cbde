using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>Rewrites groups of conditions as alternatives, each a plain list of conditions that must all hold.</summary>
internal static class LhsBranches
{
    /// <summary>The names that have no value in some branch.</summary>
    public static IEnumerable<string> OptionalNames(RuleElement element) => element switch
    {
        OrElement or => or.Exports.Select(d => d.Name),
        AndElement and => and.ChildElements.SelectMany(OptionalNames),
        _ => [],
    };

    public static IReadOnlyList<IReadOnlyList<RuleElement>> Of(RuleElement element)
    {
        switch (element)
        {
            case OrElement or:
                return [.. or.ChildElements.SelectMany(Of)];
            case AndElement and:
                IReadOnlyList<IReadOnlyList<RuleElement>> branches = [[]];
                foreach (var child in and.ChildElements)
                {
                    var alternatives = Of(child);
                    branches = [.. branches.SelectMany(b => alternatives, (b, a) => (IReadOnlyList<RuleElement>)[.. b, .. a])];
                }

                return branches;
            default:
                return [[element]];
        }
    }
}
