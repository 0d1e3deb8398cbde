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
        object?[] values = [.. context.Match.Facts.Select(f => f.Value)];
        Told(rule, context, values);
        if (!rule.Yields)
            return;
        var conclusion = Conclusion(rule, values);
        if (context.GetLinked("d") is null)
            context.InsertLinked("d", conclusion);
        else
            context.UpdateLinked("d", conclusion);
    }

    public void Told(RandomRule rule, IContext context, object?[] values)
    {
        if (!rule.IsChained)
            Entries.Add($"{rule.Name} {context.Match.Trigger} {Show(values)}");
    }

    public static D Conclusion(RandomRule rule, object?[] values) => new(rule.Number, First(values), Show(values));

    public static D Again(D conclusion, object?[] values)
    {
        conclusion.Content = Show(values);
        return conclusion;
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
