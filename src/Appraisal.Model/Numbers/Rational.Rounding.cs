using System.Globalization;
using System.Numerics;

namespace Appraisal;

/// <content>How an exact number becomes one that people and files hold.</content>
public readonly partial struct Rational
{
    private const int MaximumDecimals = 28;
    private const int ShownDecimals = 10;

    private static readonly UInt128 _largestMantissa = (UInt128.One << 96) - 1;

    /// <summary>The number as money or a printed figure: rounded once, exactly, half away from zero.</summary>
    /// <param name="decimals">Digits kept after the point, 0 to 28; fewer are kept where a decimal cannot hold as many.</param>
    /// <exception cref="OverflowException">The number is beyond what a decimal holds.</exception>
    public decimal Round(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaximumDecimals);
        for (var kept = decimals; kept > 0; kept--)
        {
            if (TryRound(kept, out var rounded, out _)) return rounded;
        }

        return TryRound(0, out var whole, out _) ? whole : throw new OverflowException("The number is beyond what a decimal holds.");
    }

    /// <summary>The number as a decimal: exact where a decimal can hold it, else to 28 digits, at most 28 of them after the point.</summary>
    /// <exception cref="OverflowException">The number is beyond what a decimal holds.</exception>
    public decimal ToDecimal()
    {
        if (_large is null && _denominatorMinusOne == 0) return _numerator;

        // Twenty-nine digits may fit a decimal; they are only taken where they are the whole number.
        for (var digits = MaximumDecimals + 1; digits >= MaximumDecimals; digits--)
        {
            var decimals = Math.Clamp(digits - WholeDigits(), 0, MaximumDecimals);
            if (TryRound(decimals, out var value, out var exact) && (exact || digits == MaximumDecimals)) return Decimals.Normalize(value);
        }

        return Decimals.Normalize(Round(MaximumDecimals));
    }

    /// <summary>The number for people: exact where ten digits after the point hold it, else rounded to ten.</summary>
    public override string ToString()
    {
        for (var decimals = ShownDecimals; decimals >= 0; decimals--)
        {
            if (TryRound(decimals, out var value, out _)) return Decimals.Write(value);
        }

        var large = AsLarge();
        return (large.Numerator / large.Denominator).ToString(CultureInfo.InvariantCulture);
    }

    private int WholeDigits()
    {
        var whole = _large is null ? (UInt128)Math.Abs(_numerator / Denominator) : Wide(BigInteger.Abs(_large.Numerator) / _large.Denominator);
        var digits = 0;
        while (digits <= MaximumDecimals && whole >= PowersOfTen.Wide(digits)) digits++;
        return digits;
    }

    /// <summary>Rounds half away from zero; false where a decimal cannot hold that many digits.</summary>
    private bool TryRound(int decimals, out decimal value, out bool exact) =>
        _large is null ? TryRoundSmall(decimals, out value, out exact) : TryRoundLarge(_large, decimals, out value, out exact);

    private bool TryRoundSmall(int decimals, out decimal value, out bool exact)
    {
        const int DigitsAtOnce = 18; // a remainder below 2^63 times 10^18 fits 128 bits
        var denominator = (ulong)Denominator;
        var (mantissa, remainder) = UInt128.DivRem((ulong)Math.Abs(_numerator), denominator);
        value = 0m;
        exact = false;
        for (var left = decimals; left > 0; left -= DigitsAtOnce)
        {
            var power = PowersOfTen.Wide(Math.Min(left, DigitsAtOnce));
            if (mantissa > _largestMantissa / power) return false;
            (var digits, remainder) = UInt128.DivRem(remainder * power, denominator);
            mantissa = (mantissa * power) + digits;
        }

        exact = remainder == 0;
        if (remainder * 2 >= denominator) mantissa++;
        return TryMake(mantissa, _numerator < 0, decimals, out value);
    }

    private static bool TryRoundLarge(LargeRational large, int decimals, out decimal value, out bool exact)
    {
        var (mantissa, remainder) = BigInteger.DivRem(BigInteger.Abs(large.Numerator) * PowersOfTen.Big(decimals), large.Denominator);
        exact = remainder.IsZero;
        if (remainder * 2 >= large.Denominator) mantissa++;
        return TryMake(Wide(mantissa), large.Numerator.Sign < 0, decimals, out value);
    }

    private static UInt128 Wide(BigInteger value) => value > (BigInteger)UInt128.MaxValue ? UInt128.MaxValue : (UInt128)value;

    private static bool TryMake(UInt128 mantissa, bool negative, int decimals, out decimal value)
    {
        value = 0m;
        if (mantissa > _largestMantissa) return false;
        if (mantissa == 0) return true;
        value = unchecked(new decimal((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), negative, (byte)decimals));
        return true;
    }
}
