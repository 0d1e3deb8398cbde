namespace Appraisal;

/// <summary>A rule that turns a reading into points by bands: the bands as data, so that gaps and steps can be found.</summary>
public interface IBanded
{
    /// <summary>The bands.</summary>
    /// <param name="terms">Figures of the rule's scheme.</param>
    IEnumerable<BandScale> Bands(SchemeTerms terms);
}

/// <summary>The bands of one item over the readings that can occur.</summary>
/// <param name="Figure">What is read, for example an indicator's code.</param>
/// <param name="Pieces">The bands, in any order.</param>
public sealed record BandScale(string Figure, ValueList<BandPiece> Pieces)
{
    /// <summary>The least reading that can occur, by default 0; null where there is none.</summary>
    public Rational? Lowest { get; init; } = Rational.Zero;

    /// <summary>The largest reading that can occur, by default null: there is none.</summary>
    public Rational? Highest { get; init; }

    /// <summary>Whether readings are whole numbers, by default not.</summary>
    public bool Whole { get; init; }
}

/// <summary>A stretch of readings and the points at its two ends; between them the points run linearly.</summary>
/// <param name="From">The lower end, or null where the stretch has none.</param>
/// <param name="To">The upper end, or null where the stretch has none.</param>
/// <param name="PointsAtFrom">The points at the lower end.</param>
/// <param name="PointsAtTo">The points at the upper end, or towards it where it is not included.</param>
public sealed record BandPiece(Rational? From, Rational? To, Rational PointsAtFrom, Rational PointsAtTo)
{
    /// <summary>Whether the lower end belongs to the stretch, by default yes.</summary>
    public bool IncludesFrom { get; init; } = true;

    /// <summary>Whether the upper end belongs to the stretch, by default not.</summary>
    public bool IncludesTo { get; init; }

    /// <summary>A stretch with the same points everywhere, its lower end included, its upper end not.</summary>
    /// <param name="from">The lower end, or null.</param>
    /// <param name="to">The upper end, or null.</param>
    /// <param name="points">The points.</param>
    public static BandPiece Flat(Rational? from, Rational? to, Rational points) => new(from, to, points, points);
}
