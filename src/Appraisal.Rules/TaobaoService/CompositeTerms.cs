namespace Appraisal.TaobaoService;

/// <summary>The parts of the wage, in percent; they add up to 100. Source 000, wage composition.</summary>
public sealed record WageShares
{
    /// <summary>The base salary, in percent.</summary>
    [Term(Unit = "percent")]
    public decimal Base { get; init; } = 40;

    /// <summary>The meal allowance, in percent.</summary>
    [Term(Unit = "percent")]
    public decimal Meal { get; init; } = 8;

    /// <summary>The pay for full attendance, in percent.</summary>
    [Term(Unit = "percent")]
    public decimal Attendance { get; init; } = 3;

    /// <summary>The commission, in percent; what is paid is counted in labels, so the share only completes the sum.</summary>
    [Term(Unit = "percent")]
    public decimal Commission { get; init; } = 13;

    /// <summary>The pay for 100 points of the banded indicators, in percent.</summary>
    [Term(Unit = "percent")]
    public decimal Performance { get; init; } = 20;

    /// <summary>The pay for the manual appraisal, in percent; what is paid is counted in points, so the share only completes the sum.</summary>
    [Term(Unit = "percent")]
    public decimal Manual { get; init; } = 16;
}

/// <summary>The weights of the five banded indicators, in percent, so in points out of 100; they add up to 100. Source 000, table 1.</summary>
public sealed record PerformanceWeights
{
    /// <summary>The rate of inquiries that end in an order.</summary>
    [Term(Unit = "percent")]
    public decimal InquiryConversion { get; init; } = 30;

    /// <summary>The sales.</summary>
    [Term(Unit = "percent")]
    public decimal Sales { get; init; } = 30;

    /// <summary>The average order value.</summary>
    [Term(Unit = "percent")]
    public decimal AverageOrderValue { get; init; } = 15;

    /// <summary>The average response time.</summary>
    [Term(Unit = "percent")]
    public decimal AverageResponse { get; init; } = 10;

    /// <summary>The reply rate.</summary>
    [Term(Unit = "percent")]
    public decimal ReplyRate { get; init; } = 15;
}

/// <summary>The awards for adopted suggestions by importance, in yuan; none is printed. Source 000, standards 8 and content 5.</summary>
public sealed record SuggestionAwards
{
    /// <summary>For a suggestion of minor importance, or null.</summary>
    [Term(Unit = "yuan")]
    public decimal? Minor { get; init; }

    /// <summary>For a suggestion of major importance, or null.</summary>
    [Term(Unit = "yuan")]
    public decimal? Major { get; init; }

    /// <summary>For a suggestion of critical importance, or null.</summary>
    [Term(Unit = "yuan")]
    public decimal? Critical { get; init; }
}
