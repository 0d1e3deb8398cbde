namespace Appraisal;

/// <summary>The values that a reading or rating could have instead, from the nearest to the end of its range.</summary>
internal sealed class FactSteps
{
    private readonly Func<int, decimal> _at;

    private FactSteps(int count, Func<int, decimal> at) => (Count, _at) = (count, at);

    /// <summary>How many values there are.</summary>
    public int Count { get; }

    /// <summary>A value, counted from 0.</summary>
    public decimal this[int index] => _at(index);

    /// <summary>Values in the order given.</summary>
    public static FactSteps Of(IEnumerable<decimal> values)
    {
        var list = values.ToList();
        return new FactSteps(list.Count, index => list[index]);
    }

    /// <summary>The values above a number up to the end of its range, and those below it; in ten-thousandths for small ranges, else in hundredths or whole.</summary>
    /// <param name="value">The number.</param>
    /// <param name="range">Its range; an end that it lacks is not reached for.</param>
    public static IEnumerable<FactSteps> Of(decimal value, ValueRange range)
    {
        var step = range.Whole ? 1m : range.Maximum - range.Minimum <= 10m ? 0.0001m : 0.01m;
        if (range.Maximum is { } most) yield return Towards(value, range.MaximumExcluded ? most - step : most, step);
        if (range.Minimum is { } least) yield return Towards(value, range.MinimumExcluded ? least + step : least, step);
    }

    private static FactSteps Towards(decimal from, decimal to, decimal step)
    {
        var sign = Math.Sign(to - from);
        var first = sign > 0 ? (Math.Floor(from / step) + 1) * step : (Math.Ceiling(from / step) - 1) * step;
        var count = sign == 0 ? 0m : Math.Ceiling(Math.Abs(to - first) / step) + 1;

        // A reading such as sales has no useful end in reach of a hundred million steps.
        return sign == 0 || count > 100_000_000m
            ? Of([])
            : new FactSteps((int)count, index => sign > 0 ? Math.Min(to, first + (index * step)) : Math.Max(to, first - (index * step)));
    }
}
