using System.Globalization;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests.Model;

/// <summary>What random rules do when they fire in the engine: they write it down, and conclude.</summary>
internal sealed class FiringLog
{
    public List<string> Entries { get; } = [];

    public static string Show(IMatch match) => Show(match.Facts.Select(f => f.Value));

    public static string Show(IEnumerable<object?> values) => string.Join(" ", values.Select(One));

    public void Fired(RandomRule rule, IContext context)
    {
        var shown = Show(context.Match);
        if (!rule.IsChained)
            Entries.Add($"{rule.Name} {context.Match.Trigger} {shown}");
        if (!rule.Yields)
            return;
        var conclusion = new D(rule.Number, First(context.Match.Facts.Select(f => f.Value)), shown);
        if (context.GetLinked("d") is null)
            context.InsertLinked("d", conclusion);
        else
            context.UpdateLinked("d", conclusion);
    }

    public void Undone(RandomRule rule)
    {
        if (!rule.IsChained)
            Entries.Add(rule.Name + " undone");
    }

    public static int First(IEnumerable<object?> values) => values.OfType<TestFact>().FirstOrDefault()?.Id ?? 0;

    private static string One(object? value) => value switch
    {
        null => "-",
        TestFact fact => string.Create(CultureInfo.InvariantCulture, $"{fact.GetType().Name}{fact.Id}"),
        string text => text,
        IGrouping<string, TestFact> group => group.Key + Many(group.Select(One)),
        ILookup<string, TestFact> lookup => Many(lookup.Select(g => g.Key + Many(g.Select(One)))),
        System.Collections.IEnumerable many => Many(many.Cast<object?>().Select(One)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Many(IEnumerable<string> parts) => $"[{string.Join(",", parts.Order(StringComparer.Ordinal))}]";
}
