using System.Globalization;
using System.Text;

namespace Appraisal.Samples.Formats;

/// <summary>Numbers as a slip prints them.</summary>
internal static class Figures
{
    /// <summary>The digits after the point to which points are shown.</summary>
    public const int PointDigits = 4;

    // A statement's figures carry no unit; these three are money in every scheme that has them.
    private static readonly HashSet<string> _money = new(StringComparer.Ordinal) { "gross", "fines", "payable" };

    /// <summary>A value in its unit, without the unit.</summary>
    public static string Of(decimal value, Unit unit) => unit == Unit.Yuan ? Yuan(value) : Points(value);

    /// <summary>A figure of a statement, with its unit where that is known.</summary>
    public static string Named(string name, decimal value, Language language) =>
        IsMoney(name) ? language.Money(value) : Points(value);

    /// <summary>Whether a statement's figure is money.</summary>
    public static bool IsMoney(string name) => _money.Contains(name);

    /// <summary>Points, to at most four digits after the point.</summary>
    public static string Points(decimal value)
    {
        var rounded = Math.Round(value, PointDigits, MidpointRounding.AwayFromZero);
        return (rounded == 0m ? 0m : rounded).ToString("0.####", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether points are shown rounded.</summary>
    public static bool AreRounded(decimal points) => Math.Round(points, PointDigits, MidpointRounding.AwayFromZero) != points;

    /// <summary>The name of a figure: the vocabulary's word, or in English the camelCase name as words, the first with a capital.</summary>
    public static string NameOf(string name, Language language)
    {
        var known = language.Word(name);
        if (known != name) return known;

        var words = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character)) words.Append(' ');
            words.Append(words.Length == 0 ? char.ToUpperInvariant(character) : char.ToLowerInvariant(character));
        }

        return words.ToString();
    }

    private static string Yuan(decimal value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0m ? 0m : rounded).ToString("0.00", CultureInfo.InvariantCulture);
    }
}
