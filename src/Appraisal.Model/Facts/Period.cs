using System.Globalization;

namespace Appraisal;

/// <summary>The period under appraisal, both days included.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; not before <paramref name="From"/>.</param>
public sealed record Period(DateOnly From, DateOnly To)
{
    /// <summary>Whether the period is exactly one calendar month.</summary>
    public bool IsMonth => From.Day == 1 && To == LastDay(From.Year, From.Month);

    /// <summary>Whether the period is exactly one calendar quarter.</summary>
    public bool IsQuarter => From.Day == 1 && From.Month % 3 == 1 && To == LastDay(From.Year, From.Month + 2);

    /// <summary>A calendar month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static Period Month(int year, int month) => new(new DateOnly(year, month, 1), LastDay(year, month));

    /// <summary>A calendar quarter, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static Period Quarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        return new Period(new DateOnly(year, (quarter * 3) - 2, 1), LastDay(year, quarter * 3));
    }

    /// <summary>Whether a day lies in the period.</summary>
    public bool Contains(DateOnly date) => date >= From && date <= To;

    /// <summary>The two days in ISO form.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}..{To:yyyy-MM-dd}");

    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
