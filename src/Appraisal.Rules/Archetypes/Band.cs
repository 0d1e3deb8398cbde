namespace Appraisal;

/// <summary>A printed interval of readings and the scores at its two ends; between them the score runs linearly, exact.</summary>
/// <remarks>The score falls with the reading where <see cref="ScoreAtHigh"/> is the smaller: there less is better.</remarks>
public sealed record Band
{
    /// <summary>The lower end, in the indicator's unit; below <see cref="High"/>.</summary>
    [Term]
    public decimal Low { get; init; }

    /// <summary>The upper end, in the indicator's unit; above <see cref="Low"/>.</summary>
    [Term]
    public decimal High { get; init; }

    /// <summary>The score at the lower end, in points from 0 to 100.</summary>
    [Term(Unit = "points", Maximum = "100")]
    public decimal ScoreAtLow { get; init; }

    /// <summary>The score at the upper end, in points from 0 to 100.</summary>
    [Term(Unit = "points", Maximum = "100")]
    public decimal ScoreAtHigh { get; init; }

    /// <summary>The score of a reading, exact.</summary>
    /// <param name="reading">The reading, in the indicator's unit.</param>
    /// <param name="outside">What a reading outside the interval scores.</param>
    public Reckoning Score(decimal reading, OutsideBand outside)
    {
        if (reading >= Low && reading <= High) return Within(reading);

        var nearer = reading < Low ? ScoreAtLow : ScoreAtHigh;
        var farther = reading < Low ? ScoreAtHigh : ScoreAtLow;
        var score = outside == OutsideBand.Zero && nearer < farther ? 0m : nearer;
        return new Reckoning(score, Explanation.Of($"{reading} is outside {Low} to {High}, so {score}"));
    }

    /// <summary>The band with what lies outside it.</summary>
    /// <param name="figure">What is read.</param>
    /// <param name="outside">What a reading outside the interval scores.</param>
    public BandScale Bands(string figure, OutsideBand outside)
    {
        var zero = outside == OutsideBand.Zero;
        return new BandScale(
            figure,
            [
                BandPiece.Flat(null, Low, zero && ScoreAtLow < ScoreAtHigh ? 0 : ScoreAtLow),
                new BandPiece(Low, High, ScoreAtLow, ScoreAtHigh) { IncludesTo = true },
                BandPiece.Flat(High, null, zero && ScoreAtHigh < ScoreAtLow ? 0 : ScoreAtHigh) with { IncludesFrom = false },
            ]);
    }

    /// <summary>The problem of ends in the wrong order, or nothing when they are in order.</summary>
    /// <param name="path">The term that holds the band, as written in input.</param>
    public IEnumerable<TermProblem> Check(string path)
    {
        if (Low >= High)
        {
            yield return new TermProblem(
                path + ".high",
                ProblemCodes.InvalidTerm,
                Explanation.Of($"The upper end {High} must lie above the lower end {Low}."))
            {
                Together = [path + ".high", path + ".low"],
            };
        }
    }

    private Reckoning Within(decimal reading)
    {
        Rational span = (Rational)High - Low;
        var change = (Rational)ScoreAtHigh - ScoreAtLow;
        var score = ScoreAtLow + (((Rational)reading - Low) * change / span);
        var how = change.Sign < 0
            ? Explanation.Of($"{ScoreAtLow} - ({reading} - {Low}) / {span} x {-change}")
            : Explanation.Of($"{ScoreAtLow} + ({reading} - {Low}) / {span} x {change}");
        return new Reckoning(score, how);
    }
}

/// <summary>What a reading outside a band scores.</summary>
public enum OutsideBand
{
    /// <summary>The score of the nearer end.</summary>
    Clamp,

    /// <summary>Nothing on the side of the lower score; on the other side the score of the nearer end.</summary>
    Zero,
}
