using System.Globalization;

namespace Appraisal.Samples.Formats.Html;

/// <summary>Draws a waterfall as inline SVG: a row per bar with the clause on the left and the figure on the right.</summary>
internal static class WaterfallChart
{
    private const decimal Width = 300m;
    private const decimal RowHeight = 16m;
    private const decimal CharacterWidth = 5.9m;
    private const decimal Gap = 6m;
    private const decimal BarHeight = 10m;

    /// <summary>Draws the waterfall.</summary>
    /// <param name="markup">Where to.</param>
    /// <param name="words">The words of the page's language.</param>
    /// <param name="waterfall">The waterfall.</param>
    /// <param name="id">An id that nothing else of the page begins with.</param>
    public static void Write(Markup markup, HtmlWords words, Waterfall waterfall, string id)
    {
        var steps = waterfall.Steps;
        markup.Begin("figure").Leaf("figcaption", waterfall.Title, ("id", id + "t"));
        markup.Begin(
            "svg",
            ("class", "waterfall"),
            ("viewBox", $"0 0 {Number(Width)} {Number(steps.Count * RowHeight)}"),
            ("role", "img"),
            ("aria-labelledby", id + "t"),
            ("aria-describedby", id + "d"));
        markup.Leaf("desc", string.Join("; ", steps.Select(step => Told(step, waterfall.Unit))), ("id", id + "d"));

        var left = Room(steps.Select(Name)) + Gap;
        var right = Width - Room(steps.Select(step => Shown(step, waterfall.Unit))) - Gap;
        var least = Math.Min(0m, steps.Min(step => Math.Min(step.From, step.To)));
        var most = steps.Max(step => Math.Max(step.From, step.To));
        for (var row = 0; row < steps.Count; row++)
        {
            WriteBar(steps[row], row * RowHeight);
        }

        // One path holds every connection: a page of thousands of charts is heavy enough.
        var connections = steps.Index().SkipLast(1).Select(step =>
            $"M{Number(Place(step.Item.To))} {Number((step.Index * RowHeight) + 13m)}v6");
        markup.Begin("path", ("d", string.Concat(connections))).End();
        markup.End().End().Line();

        void WriteBar(WaterfallStep step, decimal top)
        {
            var (from, to) = (Place(step.From), Place(step.To));
            var middle = Number(top + 11.5m);
            markup.Begin("g", ("class", step.IsTotal ? "total" : step.Value < 0m ? "loss" : "gain"));
            markup.Leaf("text", Name(step), ("y", middle));
            markup.Begin(
                "rect",
                ("x", Number(Math.Min(from, to))),
                ("y", Number(top + 3m)),
                ("width", Number(Math.Max(1m, Math.Abs(to - from)))),
                ("height", Number(BarHeight))).End();
            markup.Leaf("text", Shown(step, waterfall.Unit), ("x", Number(Width)), ("y", middle), ("text-anchor", "end"));
            markup.End();
        }

        decimal Place(decimal value) => most == least ? left : left + ((value - least) / (most - least) * (right - left));

        string Told(WaterfallStep step, Unit unit) =>
            words.Texts.Is(step.Clause is null ? step.Label : $"{step.Clause} {step.Label}", Shown(step, unit));
    }

    private static string Name(WaterfallStep step) => step.Clause ?? step.Label;

    private static string Shown(WaterfallStep step, Unit unit) =>
        step.IsTotal ? Figures.Of(step.Value, unit) : HtmlWords.Signed(step.Value, unit);

    // A guess at the widest text of a column; at most two fifths of the chart, so that the bars keep room.
    private static decimal Room(IEnumerable<string> texts) =>
        Math.Min(Width * 0.4m, texts.Max(Layout.TextCells.Count) * CharacterWidth);

    private static string Number(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
