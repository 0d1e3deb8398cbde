using System.Globalization;

namespace Appraisal;

/// <summary>Writes decimals the one way in which the same number always looks the same.</summary>
internal static class Decimals
{
    // Dividing by it keeps the value and takes the least scale that holds it.
    private const decimal OneWithZeros = 1.0000000000000000000000000000m;

    /// <summary>The same number without zeros at its end; minus zero becomes zero.</summary>
    public static decimal Normalize(decimal value) => value == 0m ? 0m : value / OneWithZeros;

    /// <summary>The number in digits, without zeros at its end, whatever the culture.</summary>
    public static string Write(decimal value) => Normalize(value).ToString(CultureInfo.InvariantCulture);
}
