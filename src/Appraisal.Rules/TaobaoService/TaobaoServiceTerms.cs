namespace Appraisal.TaobaoService;

/// <summary>The figures of the online-shop customer service policy, in force from 2014-04-01. Source 000.</summary>
public sealed record TaobaoServiceTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "taobao-service";

    /// <summary>The monthly wage that the shares divide, in yuan. The text prints none: 14 points x 60 yuan = 840 = 16% of 5250.</summary>
    [Term("TB-5.1", "TB-5.2", "TB-5.4", Unit = "yuan")]
    public decimal ReferenceWage { get; init; } = 5250;

    /// <summary>The awards for adopted suggestions, in yuan; the text prints none. Standards 8, content 5.</summary>
    [Term("TB-2.9")]
    public SuggestionAwards SuggestionAwards { get; init; } = new();

    /// <summary>The fine for the first failure to hand over, in yuan. Hours 3.</summary>
    [Term("TB-3.3", Unit = "yuan")]
    public decimal HandoverFine { get; init; } = 50;

    /// <summary>The fine for each further failure before separation, as a multiple of the first: doubled. Hours 3.</summary>
    [Term("TB-3.3", Unit = "times")]
    public decimal HandoverRepeatFactor { get; init; } = 2;

    /// <summary>Which failure to hand over leads to separation: the third and later. Hours 3.</summary>
    [Term("TB-3.3", Unit = "count", Minimum = "1")]
    public int HandoverSeparationAt { get; init; } = 3;

    /// <summary>The fine for a misprinted label, as a multiple of the product's unit price. Content 1.</summary>
    [Term("TB-4.2", Unit = "times")]
    public decimal MisprintFactor { get; init; } = 3;

    /// <summary>The least fine for a misprinted label, in yuan. Content 1.</summary>
    [Term("TB-4.2", Unit = "yuan")]
    public decimal MisprintMinimum { get; init; } = 10;

    /// <summary>The largest fine for a misprinted label, in yuan; not below <see cref="MisprintMinimum"/>. Content 1.</summary>
    [Term("TB-4.2", Unit = "yuan")]
    public decimal MisprintMaximum { get; init; } = 500;

    /// <summary>The parts of the wage, in percent of <see cref="ReferenceWage"/>; they add up to 100. Wage composition.</summary>
    [Term("TB-5.1", "TB-5.2", "TB-5.4")]
    public WageShares WageShares { get; init; } = new();

    /// <summary>The most days absent with full attendance; the text names no condition. Wage composition.</summary>
    [Term("TB-5.2", Unit = "days")]
    public decimal FullAttendanceAbsence { get; init; }

    /// <summary>The commission for each label printed, in yuan. Commission.</summary>
    [Term("TB-5.3", Unit = "yuan")]
    public decimal CommissionPerLabel { get; init; } = 0.1m;

    /// <summary>The pay for each manual point, in yuan. Manual formula.</summary>
    [Term("TB-5.5", Unit = "yuan")]
    public decimal ManualPointValue { get; init; } = 60;

    /// <summary>The least manual points when all six criteria are rated; not above <see cref="ManualMaximum"/>. Manual formula.</summary>
    [Term("TB-5.5", Unit = "points")]
    public decimal ManualMinimum { get; init; } = 6;

    /// <summary>The most manual points. Manual formula.</summary>
    [Term("TB-5.5", Unit = "points")]
    public decimal ManualMaximum { get; init; } = 14;

    /// <summary>The weights of the five banded indicators, in percent; they add up to 100. Table 1.</summary>
    [Term("TB-6.1", "TB-6.2", "TB-6.3", "TB-6.4", "TB-6.5")]
    public PerformanceWeights PerformanceWeights { get; init; } = new();

    /// <summary>The band of the rate of inquiries that end in an order, as a fraction. Table 1.</summary>
    [Term("TB-6.1", "TB-6.0")]
    public Band InquiryConversionBand { get; init; } = new() { Low = 0.40m, High = 1, ScoreAtLow = 40, ScoreAtHigh = 100 };

    /// <summary>The band of the sales, in yuan. Table 1.</summary>
    [Term("TB-6.2", "TB-6.0")]
    public Band SalesBand { get; init; } = new() { Low = 55_000, High = 95_000, ScoreAtLow = 40, ScoreAtHigh = 100 };

    /// <summary>The band of the average order value, in yuan. Table 1.</summary>
    [Term("TB-6.3", "TB-6.0")]
    public Band AverageOrderValueBand { get; init; } = new() { Low = 125, High = 165, ScoreAtLow = 55, ScoreAtHigh = 100 };

    /// <summary>The band of the average response time, in seconds; shorter is better. Table 1.</summary>
    [Term("TB-6.4", "TB-6.0")]
    public Band AverageResponseBand { get; init; } = new() { Low = 25, High = 65, ScoreAtLow = 100, ScoreAtHigh = 20 };

    /// <summary>The band of the reply rate, as a fraction. Table 1.</summary>
    [Term("TB-6.5", "TB-6.0")]
    public Band ReplyRateBand { get; init; } = new() { Low = 0.85m, High = 1, ScoreAtLow = 20, ScoreAtHigh = 100 };

    /// <summary>What a reading outside its band scores; the text says nothing, so by default the score of the nearer end. Table 1.</summary>
    [Term("TB-6.1", "TB-6.2", "TB-6.3", "TB-6.4", "TB-6.5", "TB-6.0")]
    public OutsideBand OutsideBand { get; init; } = OutsideBand.Clamp;

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() =>
    [
        .. CheckOrder("misprintMaximum", "misprintMinimum", MisprintMinimum, MisprintMaximum),
        .. CheckSum(
            "wageShares",
            100,
            WageShares.Base,
            WageShares.Meal,
            WageShares.Attendance,
            WageShares.Commission,
            WageShares.Performance,
            WageShares.Manual),
        .. CheckOrder("manualMaximum", "manualMinimum", ManualMinimum, ManualMaximum),
        .. CheckSum(
            "performanceWeights",
            100,
            PerformanceWeights.InquiryConversion,
            PerformanceWeights.Sales,
            PerformanceWeights.AverageOrderValue,
            PerformanceWeights.AverageResponse,
            PerformanceWeights.ReplyRate),
        .. InquiryConversionBand.Check("inquiryConversionBand"),
        .. SalesBand.Check("salesBand"),
        .. AverageOrderValueBand.Check("averageOrderValueBand"),
        .. AverageResponseBand.Check("averageResponseBand"),
        .. ReplyRateBand.Check("replyRateBand"),
    ];

    private static IEnumerable<TermProblem> CheckOrder(string path, string lowerPath, decimal lower, decimal upper)
    {
        if (lower > upper)
        {
            yield return new TermProblem(
                path, ProblemCodes.InvalidTerm, Explanation.Of($"{upper} must not lie below {lowerPath}, which is {lower}."))
            {
                Together = [path, lowerPath],
            };
        }
    }
}
