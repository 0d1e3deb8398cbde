using System.Globalization;
using System.Numerics;

namespace Appraisal.Model.Tests.Numbers;

public sealed class RationalTests
{
    private static readonly decimal[] _samples =
    [
        0m, 1m, -1m, 0.1m, -0.72m, 100m, 3981.25m, 250m, 3m, 7m, 0.0000000001m, -123456789.987654321m, long.MaxValue, long.MinValue,
        decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 9223372036854775.807m, 1.0000000000000000000m,
    ];

    public static TheoryData<decimal, decimal> Pairs
    {
        get
        {
            var pairs = new TheoryData<decimal, decimal>();
            foreach (var left in _samples)
            {
                foreach (var right in _samples) pairs.Add(left, right);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Arithmetic_OfAnySize_ObeysTheLawsOfArithmetic(decimal left, decimal right)
    {
        Rational a = left, b = right, third = (Rational)1 / 3;

        Assert.Equal(a + b, b + a);
        Assert.Equal(a * b, b * a);
        Assert.Equal(a, a + b - b);
        Assert.Equal(Rational.Zero, a - a);
        Assert.Equal((a * third) + (b * third), (a + b) * third);
        Assert.Equal((a + third) * b, (a * b) + (third * b));
        Assert.Equal(left.CompareTo(right), a.CompareTo(b));
        Assert.Equal(left.CompareTo(right), (a + third).CompareTo(b + third));
        Assert.Equal(left == right, a == b);
        Assert.Equal(a.GetHashCode(), (a + b - b).GetHashCode());
        if (right != 0)
        {
            Assert.Equal(a, a / b * b);
            Assert.Equal(a * third / b, a / b / 3);
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Arithmetic_OfAnySize_AgreesWithBigIntegers(decimal left, decimal right)
    {
        var (n1, d1) = Parts(left);
        var (n2, d2) = Parts(right);

        Assert.Equal(Quotient((n1 * d2) + (n2 * d1), d1 * d2), (Rational)left + right);
        Assert.Equal(Quotient((n1 * d2) - (n2 * d1), d1 * d2), (Rational)left - right);
        Assert.Equal(Quotient(n1 * n2, d1 * d2), (Rational)left * right);
        if (right != 0) Assert.Equal(Quotient(n1 * d2, d1 * n2), (Rational)left / right);
    }

    [Theory]
    [InlineData("250", "3", 2, "83.33")]
    [InlineData("2", "3", 0, "1")]
    [InlineData("5", "2", 0, "3")]
    [InlineData("-5", "2", 0, "-3")]
    [InlineData("1", "8", 2, "0.13")]
    [InlineData("-1", "8", 2, "-0.13")]
    [InlineData("2.005", "1", 2, "2.01")]
    [InlineData("-2.005", "1", 2, "-2.01")]
    [InlineData("2.00499999999999999999999999", "1", 2, "2.00")]
    [InlineData("2.675", "1", 2, "2.68")]
    [InlineData("-0.001", "1", 2, "0")]
    [InlineData("0.005", "1", 2, "0.01")]
    [InlineData("1", "3", 28, "0.3333333333333333333333333333")]
    [InlineData("2", "3", 28, "0.6666666666666666666666666667")]
    [InlineData("2000", "3", 28, "666.66666666666666666666666667")]
    [InlineData("79228162514264337593543950335", "1", 5, "79228162514264337593543950335")]
    public void Round_Anything_IsHalfAwayFromZeroAndExact(string numerator, string denominator, int decimals, string expected)
    {
        var value = (Rational)Parse(numerator) / Parse(denominator);
        Assert.Equal(Parse(expected), value.Round(decimals));
        Assert.Equal(Parse(expected), (value * decimal.MaxValue / decimal.MaxValue).Round(decimals));
    }

    [Fact]
    public void Round_NegativeThatBecomesZero_HasNoSign() => Assert.Equal("0", new Rational[] { -0.001m }[0].Round(2).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Round_ToMoreDigitsThanADecimalHas_IsRefused(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.Round(decimals));

    [Theory]
    [InlineData("1", "3", "0.3333333333333333333333333333")]
    [InlineData("250", "3", "83.33333333333333333333333333")]
    [InlineData("-500", "3", "-166.6666666666666666666666667")]
    [InlineData("216", "10", "21.6")]
    [InlineData("10.50", "1", "10.5")]
    [InlineData("1.2345678901234567890123456789", "1", "1.2345678901234567890123456789")]
    [InlineData("79228162514264337593543950335", "1", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "2", "39614081257132168796771975168")]
    [InlineData("1", "7000000000000000000000000000", "0.0000000000000000000000000001")]
    [InlineData("0.0000000000000000000000000001", "1", "0.0000000000000000000000000001")]
    [InlineData("9223372036854775807", "9223372036854775806", "1.000000000000000000108420217")]
    public void ToDecimal_ExactWherePossible_ElseTwentyEightDigits(string numerator, string denominator, string expected) =>
        Assert.Equal(expected, ((Rational)Parse(numerator) / Parse(denominator)).ToDecimal().ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void ToDecimal_EveryDecimal_ComesBack() =>
        Assert.All(_samples, sample => Assert.Equal(sample, ((Rational)sample).ToDecimal()));

    [Fact]
    public void ToDecimal_BeyondDecimals_Overflows()
    {
        var beyond = (Rational)decimal.MaxValue * 2;
        Assert.Throws<OverflowException>(() => beyond.ToDecimal());
        Assert.Throws<OverflowException>(() => beyond.Round(2));
        Assert.Equal("158456325028528675187087900670", beyond.ToString());
    }

    [Theory]
    [InlineData("250", "3", "83.3333333333")]
    [InlineData("1", "2", "0.5")]
    [InlineData("-21.60", "1", "-21.6")]
    [InlineData("0", "5", "0")]
    [InlineData("1000000", "1", "1000000")]
    public void ToString_Anything_ShowsTenDigitsAtMost(string numerator, string denominator, string expected) =>
        Assert.Equal(expected, ((Rational)Parse(numerator) / Parse(denominator)).ToString());

    [Fact]
    public void Comparison_OfThirds_IsNotRounded()
    {
        var mean = (Rational)250 / 3;
        Assert.Equal((Rational)60, (mean * 0.3m) + 35);
        Assert.True((mean * 0.3m) + 35 >= 60);
        Assert.True((Rational)1 / 3 > 0.3333333333333333333333333333m);
        Assert.True((Rational)2 / 3 < 0.6666666666666666666666666667m);
        Assert.True((Rational)1 / 3 != 0.3333333333333333333333333333m);
    }

    [Fact]
    public void Default_IsZero()
    {
        Rational number = default;
        Assert.Equal(Rational.Zero, number);
        Assert.Equal(0m, number.ToDecimal());
        Assert.Equal(0, number.Sign);
        Assert.Equal((Rational)0.000m, number);
    }

    [Fact]
    public void Division_ByZero_Throws() => Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 0)]
    [InlineData(7, 7)]
    [InlineData(10, 10)]
    [InlineData(11, 10)]
    public void Clamp_Number_StaysWithinBounds(int value, int expected) => Assert.Equal((Rational)expected, Rational.Clamp(value, 0, 10));

    [Fact]
    public void Arithmetic_OfOrdinaryFigures_AllocatesNothing()
    {
        Compute();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Compute();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static decimal Compute()
        {
            var score = Rational.Clamp((40 + (((Rational)0.72m - 0.40m) / 0.60m * 60)) * 0.3m, 0, 30);
            var mean = ((Rational)81.5m + 92.25m + 77m) / 3;
            var all = Rational.Max(score, mean) - score;
            return all > 60 || all == 0 ? 0 : all.Round(2) + mean.ToDecimal();
        }
    }

    private static decimal Parse(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    private static (BigInteger Numerator, BigInteger Denominator) Parts(decimal value)
    {
        var scale = value.Scale;
        return (BigInteger.Parse(value.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), BigInteger.Pow(10, scale));
    }

    /// <summary>A quotient of numbers of any size, put together from pieces that a decimal holds.</summary>
    private static Rational Quotient(BigInteger numerator, BigInteger denominator) => Whole(numerator) / Whole(denominator);

    private static Rational Whole(BigInteger number)
    {
        Rational whole = 0;
        var digits = BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture);
        foreach (var digit in digits) whole = (whole * 10) + (digit - '0');
        return number.Sign < 0 ? -whole : whole;
    }
}
