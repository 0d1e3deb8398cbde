namespace Appraisal;

/// <summary>Where a line between nothing and full points starts (a reading of the telecom schemes).</summary>
public enum LinearFrom
{
    /// <summary>At 0 points at the lower bound.</summary>
    Zero,

    /// <summary>In proportion to the upper bound, with a step at the lower bound.</summary>
    Proportional,
}

/// <summary>Full points from one reading on, none below another, linear between. A composite term.</summary>
public sealed record LinearScale
{
    /// <summary>The lower bound: below it there are no points.</summary>
    [Term]
    public decimal NoneBelow { get; init; }

    /// <summary>The upper bound: from it on the points are full. Above <see cref="NoneBelow"/>.</summary>
    [Term]
    public decimal FullFrom { get; init; }

    /// <summary>The full points.</summary>
    [Term(Unit = "points")]
    public decimal Points { get; init; }

    /// <summary>The points of a reading, exact, from 0 to <see cref="Points"/>.</summary>
    /// <param name="reading">The reading, exact.</param>
    /// <param name="from">Where the line starts.</param>
    public Rational Score(Rational reading, LinearFrom from)
    {
        if (reading >= FullFrom) return Points;
        if (reading < NoneBelow) return Rational.Zero;
        return from == LinearFrom.Zero
            ? Points * (reading - NoneBelow) / (FullFrom - NoneBelow)
            : Points * reading / FullFrom;
    }

    /// <summary>The arithmetic of a reading's points.</summary>
    /// <param name="reading">The reading, exact.</param>
    /// <param name="from">Where the line starts.</param>
    public Explanation How(Rational reading, LinearFrom from)
    {
        if (reading >= FullFrom) return Explanation.Of($"{reading} is at least {FullFrom}: {Points}");
        if (reading < NoneBelow) return Explanation.Of($"{reading} is below {NoneBelow}: 0");
        return from == LinearFrom.Zero
            ? Explanation.Of($"{Points} x ({reading} - {NoneBelow}) / ({FullFrom} - {NoneBelow}) = {Score(reading, from)}")
            : Explanation.Of($"{Points} x {reading} / {FullFrom} = {Score(reading, from)}");
    }

    /// <summary>The scale as bands.</summary>
    /// <param name="figure">What is read.</param>
    /// <param name="from">Where the line starts.</param>
    public BandScale Bands(string figure, LinearFrom from) => new(
        figure,
        [
            BandPiece.Flat(null, NoneBelow, Rational.Zero),
            new BandPiece(NoneBelow, FullFrom, from == LinearFrom.Zero ? Rational.Zero : (Rational)Points * NoneBelow / FullFrom, Points),
            BandPiece.Flat(FullFrom, null, Points),
        ]);

    /// <summary>The problem of bounds in the wrong order, or nothing when they are right.</summary>
    /// <param name="term">The term's name.</param>
    public IEnumerable<TermProblem> Check(string term)
    {
        if (FullFrom <= NoneBelow)
        {
            yield return new TermProblem(term, ProblemCodes.InvalidTerm, Explanation.Of($"'fullFrom' must be above 'noneBelow'."));
        }
    }
}
