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

    /// <summary>The word for a unit.</summary>
    public static string Word(Unit unit) => unit == Unit.Yuan ? "yuan" : "points";

    /// <summary>A value in its unit, without the unit.</summary>
    public static string Of(decimal value, Unit unit) => unit == Unit.Yuan ? Yuan(value) : Points(value);

    /// <summary>A figure of a statement, with its unit where that is known.</summary>
    public static string Named(string name, decimal value) => IsMoney(name) ? Yuan(value) + " yuan" : Points(value);

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

    /// <summary>A camelCase name as words.</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character)) words.Append(' ');
            words.Append(char.ToLowerInvariant(character));
        }

        return words.ToString();
    }

    private static string Yuan(decimal value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0m ? 0m : rounded).ToString("0.00", CultureInfo.InvariantCulture);
    }
}
