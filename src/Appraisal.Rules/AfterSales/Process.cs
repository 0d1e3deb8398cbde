namespace Appraisal.AfterSales;

/// <summary>Goals are set together at the beginning of the quarter.</summary>
/// <remarks>Source 003, part 01, process 1. Reading: in the quarter's first month.</remarks>
[Clause("AS-2.2")]
public sealed class GoalsNotSet() : Procedure<AfterSalesTerms>("goals-set", "goals-not-set")
{
    /// <inheritdoc/>
    protected override Period Window(AfterSalesTerms terms, Period period)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(period);
        return period with { To = Period.Month(period.From.Year, period.From.Month + terms.GoalSettingMonths - 1).To };
    }
}

/// <summary>The team's data are recorded and gathered in the quarter.</summary>
/// <remarks>Source 003, part 01, process 2, and part 04.</remarks>
[Clause("AS-2.3")]
public sealed class DataNotCollected() : Procedure<AfterSalesTerms>("data-collected", "data-not-collected");

/// <summary>The result is talked over with the employee, in the quarter or shortly after it.</summary>
/// <remarks>Source 003, part 01, process 4. Reading: at most 31 days after the quarter, since the result follows its end.</remarks>
[Clause("AS-2.4")]
public sealed class FeedbackInterviewMissing() : Procedure<AfterSalesTerms>("feedback-interview", "feedback-interview-missing")
{
    /// <summary>The most days after the quarter that an input may date an interview.</summary>
    public const int LatestDaysAfterPeriod = 31;

    /// <inheritdoc/>
    protected override Period Window(AfterSalesTerms terms, Period period)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Prolonged(period, terms.FeedbackInterviewDays);
    }
}

/// <summary>The indicators are reviewed each quarter.</summary>
/// <remarks>Source 003, part 03, adjustment.</remarks>
[Clause("AS-2.6")]
public sealed class IndicatorsNotReviewed() : Procedure<AfterSalesTerms>("indicators-reviewed", "indicators-not-reviewed");
