using System.Globalization;
using System.Numerics;

namespace Appraisal;

/// <summary>An exact number: a quotient of two whole numbers, so that a mean such as 250/3 decides a grade without having been rounded.</summary>
/// <remarks>Reading G5 of the register: no rounded quotient comes before a comparison.</remarks>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorMinusOne; // so that default(Rational) is 0/1

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        if (!denominator.IsOne)
        {
            var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
            if (!divisor.IsOne)
            {
                numerator /= divisor;
                denominator /= divisor;
            }
        }

        _numerator = numerator;
        _denominatorMinusOne = denominator - BigInteger.One;
    }

    /// <summary>The number 0.</summary>
    public static Rational Zero => default;

    /// <summary>The number 1.</summary>
    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    private BigInteger Denominator => _denominatorMinusOne + BigInteger.One;

    /// <summary>-1, 0 or 1: whether the number is below, at or above 0.</summary>
    public int Sign => _numerator.Sign;

    /// <summary>The exact value of a decimal.</summary>
    public static Rational FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new Rational(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, scale));
    }

    /// <summary>The exact value of a decimal.</summary>
    public static implicit operator Rational(decimal value) => FromDecimal(value);

    /// <summary>The exact value of a whole number.</summary>
    public static implicit operator Rational(int value) => new(value, BigInteger.One);

    /// <summary>The exact sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        left._denominatorMinusOne == right._denominatorMinusOne
            ? new Rational(left._numerator + right._numerator, left.Denominator)
            : new Rational((left._numerator * right.Denominator) + (right._numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The exact difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    public static Rational operator -(Rational value) => new(-value._numerator, value.Denominator);

    /// <summary>The exact product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        new(left._numerator * right._numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (right._numerator.IsZero) throw new DivideByZeroException();
        var numerator = left._numerator * right.Denominator;
        var denominator = left.Denominator * right._numerator;
        return denominator.Sign < 0 ? new Rational(-numerator, -denominator) : new Rational(numerator, denominator);
    }

    /// <summary>Whether the numbers are the same.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the left number is below the right one.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is above the right one.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is not above the right one.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is not below the right one.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The smaller of two numbers.</summary>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <summary>The larger of two numbers.</summary>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <summary>The number, moved to the nearer bound where it lies outside [<paramref name="low"/>, <paramref name="high"/>].</summary>
    public static Rational Clamp(Rational value, Rational low, Rational high) => Min(Max(value, low), high);

    /// <summary>The number as money or a printed figure: rounded once, exactly, half away from zero.</summary>
    /// <param name="decimals">Digits kept after the point, 0 to 28.</param>
    /// <exception cref="OverflowException">The number is beyond what a decimal holds.</exception>
    public decimal Round(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        var scaled = BigInteger.Abs(_numerator) * BigInteger.Pow(10, decimals);
        var (quotient, remainder) = BigInteger.DivRem(scaled, Denominator);
        if (remainder * 2 >= Denominator) quotient += BigInteger.One;
        return Scale(_numerator.Sign < 0 ? -quotient : quotient, decimals);
    }

    /// <summary>The number as a decimal: exact where a decimal can hold it, else to 28 significant digits.</summary>
    /// <exception cref="OverflowException">The number is beyond what a decimal holds.</exception>
    public decimal ToDecimal()
    {
        var whole = BigInteger.Abs(BigInteger.Divide(_numerator, Denominator));
        var digits = whole.IsZero ? 0 : whole.ToString(CultureInfo.InvariantCulture).Length;
        return Normalize(Round(Math.Clamp(28 - digits, 0, 28)));
    }

    /// <inheritdoc/>
    public int CompareTo(Rational other) =>
        _denominatorMinusOne == other._denominatorMinusOne
            ? _numerator.CompareTo(other._numerator)
            : (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) => _numerator == other._numerator && _denominatorMinusOne == other._denominatorMinusOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorMinusOne);

    /// <summary>The number for people: exact where ten digits after the point hold it, else rounded to ten.</summary>
    public override string ToString() => Normalize(Round(10)).ToString(CultureInfo.InvariantCulture);

    private static decimal Scale(BigInteger value, int decimals)
    {
        while (decimals > 0 && BigInteger.Abs(value) > (BigInteger)decimal.MaxValue)
        {
            value /= 10;
            decimals--;
        }

        var mantissa = (decimal)BigInteger.Abs(value);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(mantissa, bits);
        return new decimal(bits[0], bits[1], bits[2], value.Sign < 0, (byte)decimals);
    }

    private static decimal Normalize(decimal value) => value / 1.0000000000000000000000000000m;
}
