namespace Appraisal.Testing;

/// <summary>Draws periods that a scheme allows.</summary>
internal static class PeriodSampler
{
    private static readonly DateOnly _earliest = new(2012, 1, 1);

    public static Period Draw(Chance chance, SchemeVocabulary scheme)
    {
        var from = scheme.InForceFrom is { } day && day > _earliest ? day : _earliest;
        var first = chance.Happens(10) ? from : from.AddDays(chance.Between(0, 4000));
        return scheme.Period switch
        {
            PeriodRule.Month => MonthFrom(first),
            PeriodRule.Quarter => QuarterFrom(first),
            _ => AnyFrom(chance, first),
        };
    }

    private static Period AnyFrom(Chance chance, DateOnly first) => chance.Between(0, 4) switch
    {
        0 => QuarterFrom(first),
        1 => new Period(first, first),
        2 => new Period(first, first.AddDays(chance.Between(0, 400))),
        _ => MonthFrom(first),
    };

    // The next whole month or quarter, so that a period never begins before the scheme does.
    private static Period MonthFrom(DateOnly day)
    {
        var month = day.Day == 1 ? day : day.AddMonths(1);
        return Period.Month(month.Year, month.Month);
    }

    private static Period QuarterFrom(DateOnly day)
    {
        var month = MonthFrom(day).From;
        while (month.Month % 3 != 1) month = month.AddMonths(1);
        return Period.Quarter(month.Year, (month.Month + 2) / 3);
    }
}
