using System.Globalization;

namespace Appraisal.Samples.Formats.Html;

/// <summary>A bar that shows a value against the most it could be.</summary>
internal static class MeasureBar
{
    /// <summary>Writes the bar.</summary>
    /// <param name="markup">Where to.</param>
    /// <param name="value">The value; what lies outside 0 and the most is shown as the nearer of them.</param>
    /// <param name="most">The most it could be.</param>
    /// <param name="name">What it says to who cannot see it, or null where the text beside it says the same.</param>
    public static void Write(Markup markup, decimal value, decimal most, string? name)
    {
        markup.Begin(
            "svg",
            ("class", "bar"),
            ("viewBox", "0 0 100 8"),
            ("preserveAspectRatio", "none"),
            ("role", name is null ? null : "img"),
            ("aria-hidden", name is null ? "true" : null));
        if (name is not null) markup.Leaf("title", name);
        markup.Begin("rect", ("width", "100"), ("height", "8")).End();
        var width = most <= 0m ? 0m : Math.Round(Math.Clamp(value / most, 0m, 1m) * 100m, 1);
        if (width > 0m)
        {
            markup.Begin("rect", ("class", "v"), ("width", width.ToString("0.#", CultureInfo.InvariantCulture)), ("height", "8")).End();
        }

        markup.End();
    }
}
