namespace Appraisal;

/// <summary>Finds readings that lie in no band or in two, and points that rise and fall.</summary>
internal static class BandChecks
{
    /// <summary>The readings of which each is an example of a gap: the smallest in it where it has one, else one in its middle.</summary>
    public static IEnumerable<Rational> Gaps(BandScale scale)
    {
        var reach = scale.Lowest is { } lowest ? new Reach(lowest, Included: false) : (Reach?)null;
        foreach (var piece in Ordered(scale))
        {
            if (reach is { } so && Example(so, piece.From, piece.IncludesFrom, scale.Whole) is { } open) yield return open;
            if (reach is null && piece.From is { } first) yield return first - 1;
            if (piece.To is not { } to) yield break;
            if (reach is not { } known || to > known.Value || (to == known.Value && piece.IncludesTo)) reach = new Reach(to, piece.IncludesTo);
        }

        if (reach is not { } end) yield break;
        if (scale.Highest is not { } highest) yield return end.Included ? end.Value + 1 : end.Value;
        else if (Example(end, highest, false, scale.Whole) is { } open) yield return open;
        else if (end.Value == highest && !end.Included) yield return highest;
    }

    /// <summary>The readings of which each is an example of an overlap; a shared end with the same points on both sides is none.</summary>
    public static IEnumerable<Rational> Overlaps(BandScale scale)
    {
        var pieces = Ordered(scale).ToList();
        for (var i = 1; i < pieces.Count; i++)
        {
            var before = pieces.Take(i).MaxBy(piece => piece.To is { } end ? end : piece.From + int.MaxValue)!;
            var (piece, from) = (pieces[i], pieces[i].From ?? pieces[i].To - 1 ?? Rational.Zero);
            if (before.To is { } to && (to < from || (to == from && !(before.IncludesTo && piece.IncludesFrom)))) continue;
            if (before.To == from && before.PointsAtTo == piece.PointsAtFrom) continue;

            var until = Least(before.To, piece.To) ?? from;
            yield return until == from ? from : Middle(from, until, scale.Whole);
        }
    }

    /// <summary>Two readings between which the points run against the rest of the scale, with their points; or null.</summary>
    public static (BandPoint Before, BandPoint After)? Reversal(BandScale scale)
    {
        var points = Ordered(scale).SelectMany(piece => PointsOf(piece, scale)).ToList();
        var steps = points
            .Zip(points.Skip(1), (before, after) => (Before: before, After: after))
            .Where(step => step.Before.Points != step.After.Points)
            .ToList();
        if (steps.Count == 0) return null;

        var direction = (points[^1].Points - points[0].Points).Sign;
        if (direction == 0) direction = Direction(steps[0]);
        var against = steps.FindIndex(step => Direction(step) != direction);
        return against < 0 ? null : steps[against];
    }

    private static int Direction((BandPoint Before, BandPoint After) step) => (step.After.Points - step.Before.Points).Sign;

    // A flat band is told by a reading inside it: its end may belong to the next band.
    private static IEnumerable<BandPoint> PointsOf(BandPiece piece, BandScale scale)
    {
        var from = piece.From ?? Least(scale.Lowest, piece.To) ?? piece.To - 1 ?? Rational.Zero;
        var to = piece.To ?? scale.Highest ?? from + 1;
        return piece.PointsAtFrom == piece.PointsAtTo
            ? [new BandPoint(piece.IncludesFrom && scale.Whole ? from : Middle(from, to, scale.Whole), piece.PointsAtFrom)]
            : [new BandPoint(from, piece.PointsAtFrom), new BandPoint(to, piece.PointsAtTo)];
    }

    private static IEnumerable<BandPiece> Ordered(BandScale scale) =>
        scale.Pieces
            .Where(piece => piece.From is not { } from || piece.To is not { } to || from < to || (from == to && piece.IncludesFrom && piece.IncludesTo))
            .OrderBy(piece => piece.From is null ? 0 : 1)
            .ThenBy(piece => piece.From ?? Rational.Zero)
            .ThenBy(piece => piece.IncludesFrom ? 0 : 1);

    private static Rational? Example(Reach reach, Rational? from, bool includesFrom, bool whole)
    {
        if (from is not { } next || next < reach.Value) return null;
        if (next == reach.Value) return reach.Included || includesFrom ? null : next;
        if (!reach.Included) return reach.Value;
        if (!whole) return Middle(reach.Value, next, whole: false);

        var following = Floor(reach.Value) + 1;
        return following < next || (following == next && !includesFrom) ? following : null;
    }

    private static Rational? Least(Rational? left, Rational? right) =>
        left is { } one && right is { } other ? Rational.Min(one, other) : left ?? right;

    private static Rational Middle(Rational from, Rational to, bool whole) => whole ? Floor((from + to) / 2) : (from + to) / 2;

    private static Rational Floor(Rational value)
    {
        Rational rounded = value.Round(0);
        return rounded > value ? rounded - 1 : rounded;
    }

    private readonly record struct Reach(Rational Value, bool Included);
}

/// <summary>A reading and what it earns.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Points">The points.</param>
internal readonly record struct BandPoint(Rational Reading, Rational Points);
