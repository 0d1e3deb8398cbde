using System.Globalization;
using System.Numerics;

namespace Appraisal.Rules.Tests;

/// <summary>A quotient of whole numbers for plain calculations, written apart from the library's own exact numbers.</summary>
internal readonly record struct Fraction(BigInteger Over, BigInteger Under) : IComparable<Fraction>
{
    public static Fraction Zero { get; } = new(0, 1);

    public static implicit operator Fraction(int value) => new(value, 1);

    public static implicit operator Fraction(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0
            ? new Fraction(BigInteger.Parse(text, CultureInfo.InvariantCulture), 1)
            : new Fraction(BigInteger.Parse(text.Remove(point, 1), CultureInfo.InvariantCulture), BigInteger.Pow(10, text.Length - point - 1));
    }

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Over * b.Under) + (b.Over * a.Under), a.Under * b.Under);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Over * b.Under) - (b.Over * a.Under), a.Under * b.Under);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Over * b.Over, a.Under * b.Under);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Over * b.Under, a.Under * b.Over);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public int CompareTo(Fraction other) => (Over * other.Under).CompareTo(other.Over * Under);

    /// <summary>The number to some digits after the point, half away from zero.</summary>
    public decimal Rounded(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        var digits = ((BigInteger.Abs(Over) * scale * 2) + Under) / (Under * 2);
        return (decimal)(Over.Sign * digits) / (decimal)scale;
    }

    /// <summary>The number as a statement writes it: to 28 significant digits, half up.</summary>
    public decimal Written()
    {
        if (Over.Sign < 0) return -(this * -1).Written();

        var digits = Over < Under ? 0 : (Over / Under).ToString(CultureInfo.InvariantCulture).Length;
        var scale = BigInteger.Pow(10, 28 - digits);
        var rounded = ((Over * scale * 2) + Under) / (Under * 2);
        return (decimal)(rounded / scale) + ((decimal)(rounded % scale) / (decimal)scale);
    }
}
