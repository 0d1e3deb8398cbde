using System.Numerics;

namespace Appraisal;

/// <summary>An exact number: a quotient of two whole numbers, so that a mean such as 250/3 decides a grade without having been rounded.</summary>
/// <remarks>Reading G5 of the register: no rounded quotient comes before a comparison. Quotients of 64-bit numbers, which is what appraisals
/// are made of, allocate nothing; larger ones stay exact as big integers.</remarks>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    // Where _large is null the number is _numerator / (_denominatorMinusOne + 1) in lowest terms, so that default(Rational) is 0/1.
    // A number that fits there never stands in _large: equality compares the fields.
    private readonly long _numerator;
    private readonly long _denominatorMinusOne;
    private readonly LargeRational? _large;

    private Rational(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorMinusOne = denominator - 1;
        _large = null;
    }

    private Rational(LargeRational large)
    {
        _numerator = 0;
        _denominatorMinusOne = 0;
        _large = large;
    }

    /// <summary>The number 0.</summary>
    public static Rational Zero => default;

    /// <summary>The number 1.</summary>
    public static Rational One => new(1, 1);

    private long Denominator => _denominatorMinusOne + 1;

    /// <summary>-1, 0 or 1: whether the number is below, at or above 0.</summary>
    public int Sign => _large is null ? Math.Sign(_numerator) : _large.Numerator.Sign;

    /// <summary>The exact value of a decimal.</summary>
    public static Rational FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        var low = ((ulong)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0]);
        if (bits[2] == 0 && low <= long.MaxValue && scale <= PowersOfTen.LargestInLong)
        {
            return Reduced(bits[3] < 0 ? -(long)low : (long)low, PowersOfTen.Long(scale));
        }

        var mantissa = ((BigInteger)unchecked((uint)bits[2]) << 64) | low;
        return Reduced(bits[3] < 0 ? -mantissa : mantissa, PowersOfTen.Big(scale));
    }

    /// <summary>The exact value of a decimal.</summary>
    public static implicit operator Rational(decimal value) => FromDecimal(value);

    /// <summary>The exact value of a whole number.</summary>
    public static implicit operator Rational(int value) => new(value, 1);

    /// <summary>The exact sum.</summary>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left._large is not null || right._large is not null)
        {
            var (a, b) = (left.AsLarge(), right.AsLarge());
            return Reduced((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
        }

        return left._denominatorMinusOne == right._denominatorMinusOne
            ? Reduced((Int128)left._numerator + right._numerator, left.Denominator)
            : Reduced(
                Math.BigMul(left._numerator, right.Denominator) + Math.BigMul(right._numerator, left.Denominator),
                Math.BigMul(left.Denominator, right.Denominator));
    }

    /// <summary>The exact difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    public static Rational operator -(Rational value) => value._large is null
        ? new Rational(-value._numerator, value.Denominator)
        : new Rational(new LargeRational(-value._large.Numerator, value._large.Denominator));

    /// <summary>The exact product.</summary>
    public static Rational operator *(Rational left, Rational right)
    {
        if (left._large is not null || right._large is not null)
        {
            var (a, b) = (left.AsLarge(), right.AsLarge());
            return Reduced(a.Numerator * b.Numerator, a.Denominator * b.Denominator);
        }

        return Reduced(Math.BigMul(left._numerator, right._numerator), Math.BigMul(left.Denominator, right.Denominator));
    }

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (right.Sign == 0) throw new DivideByZeroException();
        if (left._large is not null || right._large is not null)
        {
            var (a, b) = (left.AsLarge(), right.AsLarge());
            return Reduced(a.Numerator * b.Denominator * b.Numerator.Sign, a.Denominator * BigInteger.Abs(b.Numerator));
        }

        var numerator = Math.BigMul(left._numerator, right.Denominator);
        return Reduced(right._numerator < 0 ? -numerator : numerator, Math.BigMul(left.Denominator, Math.Abs(right._numerator)));
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

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (_large is not null || other._large is not null)
        {
            var (a, b) = (AsLarge(), other.AsLarge());
            return (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator);
        }

        return _denominatorMinusOne == other._denominatorMinusOne
            ? _numerator.CompareTo(other._numerator)
            : Math.BigMul(_numerator, other.Denominator).CompareTo(Math.BigMul(other._numerator, Denominator));
    }

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        _numerator == other._numerator && _denominatorMinusOne == other._denominatorMinusOne
        && (ReferenceEquals(_large, other._large) || (_large is not null && _large.Equals(other._large)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _large is null ? HashCode.Combine(_numerator, _denominatorMinusOne) : _large.GetHashCode();

    private LargeRational AsLarge() => _large ?? new LargeRational(_numerator, Denominator);

    private static Rational Reduced(Int128 numerator, Int128 denominator)
    {
        // The least long has no positive counterpart; it is left to the big integers.
        return denominator <= long.MaxValue && numerator <= long.MaxValue && numerator > long.MinValue
            ? Reduced((long)numerator, (long)denominator)
            : Reduced((BigInteger)numerator, (BigInteger)denominator);
    }

    private static Rational Reduced(long numerator, long denominator)
    {
        if (denominator == 1) return new Rational(numerator, 1);
        var divisor = GreatestCommonDivisor(Math.Abs(numerator), denominator);
        return divisor == 1 ? new Rational(numerator, denominator) : new Rational(numerator / divisor, denominator / divisor);
    }

    private static Rational Reduced(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (!divisor.IsOne)
        {
            numerator /= divisor;
            denominator /= divisor;
        }

        return denominator <= long.MaxValue && numerator <= long.MaxValue && numerator > long.MinValue
            ? new Rational((long)numerator, (long)denominator)
            : new Rational(new LargeRational(numerator, denominator));
    }

    private static long GreatestCommonDivisor(long left, long right)
    {
        while (right != 0) (left, right) = (right, left % right);
        return left;
    }
}

/// <summary>A quotient in lowest terms that does not fit two 64-bit numbers.</summary>
internal sealed record LargeRational(BigInteger Numerator, BigInteger Denominator);
