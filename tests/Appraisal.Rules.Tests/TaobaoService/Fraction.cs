using System.Numerics;

namespace Appraisal.Rules.Tests.TaobaoService;

/// <summary>An exact number for the plain calculation, apart from the library's own.</summary>
internal readonly record struct Fraction(BigInteger Over, BigInteger Under)
{
    public static implicit operator Fraction(decimal value)
    {
        var under = BigInteger.One;
        while (value != decimal.Truncate(value))
        {
            value *= 10;
            under *= 10;
        }

        return new Fraction((BigInteger)value, under);
    }

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Over * b.Under) + (b.Over * a.Under), a.Under * b.Under);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Over * b.Under) - (b.Over * a.Under), a.Under * b.Under);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Over * b.Over, a.Under * b.Under);

    public static Fraction operator /(Fraction a, Fraction b) =>
        b.Over.Sign < 0 ? new(-a.Over * b.Under, -a.Under * b.Over) : new(a.Over * b.Under, a.Under * b.Over);

    public static bool operator <(Fraction a, Fraction b) => (a - b).Over.Sign < 0;

    public static bool operator >(Fraction a, Fraction b) => b < a;

    /// <summary>Half away from zero.</summary>
    public decimal Rounded(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        var twice = ((BigInteger.Abs(Over) * scale * 2) + Under) / (Under * 2);
        return (decimal)(Over.Sign * twice) / (decimal)scale;
    }
}
