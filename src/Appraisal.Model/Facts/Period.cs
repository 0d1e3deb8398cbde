using System.Globalization;

namespace Appraisal;

/// <summary>The period under appraisal, both days included.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; not before <paramref name="From"/>.</param>
public sealed record Period(DateOnly From, DateOnly To)
{
    /// <summary>Whether the period is exactly one calendar month.</summary>
    public bool IsMonth => From.Day == 1 && To == From.AddMonths(1).AddDays(-1);

    /// <summary>Whether the period is exactly one calendar quarter.</summary>
    public bool IsQuarter => From.Day == 1 && From.Month % 3 == 1 && To == From.AddMonths(3).AddDays(-1);

    /// <summary>A calendar month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static Period Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new Period(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>A calendar quarter, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static Period Quarter(int year, int quarter)
    {
        var first = new DateOnly(year, checked((quarter * 3) - 2), 1);
        return new Period(first, first.AddMonths(3).AddDays(-1));
    }

    /// <summary>Whether a day lies in the period.</summary>
    public bool Contains(DateOnly date) => date >= From && date <= To;

    /// <summary>The two days in ISO form.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}..{To:yyyy-MM-dd}");
}
