namespace Appraisal.MonthlyStandard;

/// <summary>The superior explains the standards at the beginning of the month.</summary>
/// <remarks>Source 001, monthly standard, process 1. Reading: in the first five days.</remarks>
[Clause("MP-2.1")]
public sealed class StandardsNotExplained() : Procedure<MonthlyStandardTerms>("standards-explained", "standards-not-explained")
{
    /// <inheritdoc/>
    protected override Period Window(MonthlyStandardTerms terms, Period period)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(period);
        return new Period(period.From, period.From.AddDays(terms.ExplanationDays - 1));
    }
}

/// <summary>The superior meets the employee for a short review every week; each week without one is a finding.</summary>
/// <remarks>Source 001, monthly standard, process 2. Reading: the weeks are the days 1-7, 8-14, 15-21 and 22 to the month's end.</remarks>
/// <param name="week">Which of the month's four weeks, counted from 1.</param>
public abstract class WeeklyReviewMissing(int week) : Procedure<MonthlyStandardTerms>("weekly-review", "weekly-review-missing")
{
    private const int LastWeek = 4;

    /// <inheritdoc/>
    protected override bool CitesOthers => false;

    /// <inheritdoc/>
    protected override Period Window(MonthlyStandardTerms terms, Period period)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(period);
        var first = period.From.AddDays((week - 1) * terms.ReviewWeekDays);
        return new Period(first, week == LastWeek ? period.To : first.AddDays(terms.ReviewWeekDays - 1));
    }
}

/// <summary>The review of the first week.</summary>
/// <remarks>Source 001, monthly standard, process 2.</remarks>
[Clause("MP-2.2", Part = "first week")]
public sealed class FirstWeeklyReviewMissing() : WeeklyReviewMissing(1);

/// <summary>The review of the second week.</summary>
/// <remarks>Source 001, monthly standard, process 2.</remarks>
[Clause("MP-2.2", Part = "second week")]
public sealed class SecondWeeklyReviewMissing() : WeeklyReviewMissing(2);

/// <summary>The review of the third week.</summary>
/// <remarks>Source 001, monthly standard, process 2.</remarks>
[Clause("MP-2.2", Part = "third week")]
public sealed class ThirdWeeklyReviewMissing() : WeeklyReviewMissing(3);

/// <summary>The review of the days from the fourth week to the end of the month.</summary>
/// <remarks>Source 001, monthly standard, process 2.</remarks>
[Clause("MP-2.2", Part = "fourth week")]
public sealed class FourthWeeklyReviewMissing() : WeeklyReviewMissing(4);

/// <summary>The grade at the end of the month.</summary>
/// <remarks>Source 001, monthly standard, process 3. Reading: the bands of the operations scoring standard; this document prints none.</remarks>
[Clause("MP-2.3")]
public sealed class MonthEndGrade() : Grading<MonthlyStandardTerms>(terms => terms.GradeBounds);

/// <summary>The superior and the employee agree a personal development plan, in the month or shortly after it.</summary>
/// <remarks>Source 001, monthly standard, process 4. Reading: at most 31 days after the month, since the plan follows the grade.</remarks>
[Clause("MP-2.4")]
public sealed class DevelopmentPlanMissing() : Procedure<MonthlyStandardTerms>("development-plan-agreed", "development-plan-missing")
{
    /// <summary>The most days after the month that an input may date a plan.</summary>
    public const int LatestDaysAfterPeriod = 31;

    /// <inheritdoc/>
    protected override Period Window(MonthlyStandardTerms terms, Period period)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Prolonged(period, terms.DevelopmentPlanDays);
    }
}
