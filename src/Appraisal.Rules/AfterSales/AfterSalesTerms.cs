namespace Appraisal.AfterSales;

/// <summary>The figures of the after-sales team plan. Source 003.</summary>
public sealed record AfterSalesTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>What the printed weights add up to; the other 10 of 100 are not printed.</summary>
    public const int PrintedWeight = 90;

    /// <inheritdoc/>
    public static string SchemeId => "after-sales";

    /// <summary>The weights of the six indicators, in percent; as printed they add up to 90. Part 03.</summary>
    [Term("AS-1.1", "AS-1.2", "AS-1.3", "AS-1.4", "AS-1.5", "AS-1.6", Unit = "percent")]
    public AfterSalesWeights Weights { get; init; } = new();

    /// <summary>How many months of the quarter there are to set the goals; 1 by reading: the text says at the quarter's beginning.</summary>
    [Term("AS-2.2", Unit = "months", Minimum = "1", Maximum = "3")]
    public int GoalSettingMonths { get; init; } = 1;

    /// <summary>How many days after the quarter the feedback interview may still be held; 31 by reading, and no more.</summary>
    [Term("AS-2.4", Unit = "days", Maximum = "31")]
    public int FeedbackInterviewDays { get; init; } = FeedbackInterviewMissing.LatestDaysAfterPeriod;

    /// <summary>The bands that decide on reward and penalty, over the normalised total; those of operations scoring by reading: none are printed.</summary>
    [Term("AS-2.5", Unit = "points")]
    public GradeBounds GradeBounds { get; init; } = new();

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() =>
        CheckSum(
                "weights",
                PrintedWeight,
                Weights.CustomerSatisfaction,
                Weights.ComplaintTimeliness,
                Weights.FirstContactResolution,
                Weights.ProcessConformity,
                Weights.Teamwork,
                Weights.Training)
            .Concat(GradeBounds.Check("gradeBounds"));
}

/// <summary>The weights of the six indicators, in percent.</summary>
public sealed record AfterSalesWeights
{
    /// <summary>Customers' satisfaction; printed 30.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal CustomerSatisfaction { get; init; } = 30;

    /// <summary>Complaints handled in time; printed 20.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ComplaintTimeliness { get; init; } = 20;

    /// <summary>Problems solved at the first contact; printed 15.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal FirstContactResolution { get; init; } = 15;

    /// <summary>Service by the company's procedures; printed 10.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ProcessConformity { get; init; } = 10;

    /// <summary>Teamwork and communication; printed 10.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Teamwork { get; init; } = 10;

    /// <summary>Training and growing skill; printed 5.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Training { get; init; } = 5;
}
