using System.Numerics;

namespace Appraisal;

/// <summary>The powers of ten that decimals need.</summary>
internal static class PowersOfTen
{
    /// <summary>The largest exponent whose power a long holds.</summary>
    public const int LargestInLong = 18;

    private static readonly UInt128[] _powers = Make();

    public static long Long(int exponent) => (long)(ulong)_powers[exponent];

    /// <summary>10 to the power of 0 to 28.</summary>
    public static UInt128 Wide(int exponent) => _powers[exponent];

    public static BigInteger Big(int exponent) => _powers[exponent];

    private static UInt128[] Make()
    {
        var powers = new UInt128[29];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++) powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
