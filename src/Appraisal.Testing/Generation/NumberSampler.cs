namespace Appraisal.Testing;

/// <summary>Draws numbers where clauses are likely to go wrong: at bounds, at and beside landmarks, round ones, ones of many digits.</summary>
internal static class NumberSampler
{
    private static readonly decimal[] _steps = [1m, 0.5m, 0.01m, 0.005m, 0.0000001m];
    private static readonly int[] _digits = [0, 0, 1, 2, 2, 3, 7, 15];

    /// <summary>A number that a range allows.</summary>
    public static decimal Draw(Chance chance, ValueRange range, IReadOnlyList<decimal> landmarks)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var candidate = Candidate(chance, range, landmarks);
            if (range.Allows(candidate)) return candidate;
        }

        return Any(range);
    }

    private static decimal Candidate(Chance chance, ValueRange range, IReadOnlyList<decimal> landmarks)
    {
        var low = range.Minimum ?? 0m;
        var high = range.Maximum ?? Math.Max(low + 10m, landmarks.Count > 0 ? landmarks[^1] * 1.5m : low + 100m);
        decimal[] anchors = [low, .. landmarks.Where(landmark => landmark > low && landmark < high), high];
        var drawn = chance.Between(0, 9) switch
        {
            0 => chance.OneOf(low, high),
            1 or 2 or 3 => chance.OneOf(anchors),
            4 => chance.OneOf(anchors) + (chance.OneOf(-1, 1) * (range.Whole ? 1m : chance.OneOf(_steps))),
            5 or 6 or 7 => Within(chance, anchors),
            _ => Within(chance, [low, high]),
        };
        return range.Whole ? decimal.Round(drawn) : drawn;
    }

    private static decimal Within(Chance chance, decimal[] anchors)
    {
        var gap = chance.Between(0, anchors.Length - 2);
        var exact = anchors[gap] + ((anchors[gap + 1] - anchors[gap]) * chance.Fraction());
        return decimal.Round(exact, chance.OneOf(_digits));
    }

    private static decimal Any(ValueRange range)
    {
        var low = range.Minimum ?? Math.Min(0m, range.Maximum ?? 0m);
        var high = range.Maximum ?? low + 2m;
        return Array.Find([low, high, (low + high) / 2m], range.Allows);
    }
}
