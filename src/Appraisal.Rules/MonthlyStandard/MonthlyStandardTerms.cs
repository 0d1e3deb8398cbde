namespace Appraisal.MonthlyStandard;

/// <summary>The figures of the customer-service department's monthly standard. Source 001.</summary>
public sealed record MonthlyStandardTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "monthly-standard";

    /// <summary>The weights of the five standards, in percent of the total; they add up to 100. Standards 1 to 5.</summary>
    [Term("MP-1.1", "MP-1.2", "MP-1.3", "MP-1.4", "MP-1.5", Unit = "percent")]
    public MonthlyStandardWeights Weights { get; init; } = new();

    /// <summary>By which day of the month the standards must have been explained; 5 by reading: the text says at the month's beginning.</summary>
    [Term("MP-2.1", Unit = "days", Minimum = "1", Maximum = "31")]
    public int ExplanationDays { get; init; } = 5;

    /// <summary>The length of each of the first three review weeks; the fourth ends with the month. 7 by reading: 1-7, 8-14, 15-21, 22-end.</summary>
    [Term("MP-2.2", Unit = "days", Minimum = "1", Maximum = "9")]
    public int ReviewWeekDays { get; init; } = 7;

    /// <summary>The lower bounds of the grades, in points; those of the operations scoring standard by reading: this document prints none.</summary>
    [Term("MP-2.3", Unit = "points")]
    public GradeBounds GradeBounds { get; init; } = new();

    /// <summary>How many days after the month a development plan may still be agreed; 31 by reading, and no more.</summary>
    [Term("MP-2.4", Unit = "days", Maximum = "31")]
    public int DevelopmentPlanDays { get; init; } = DevelopmentPlanMissing.LatestDaysAfterPeriod;

    /// <summary>The cash award of an excellent month, in yuan; unset, because the document prints no amount.</summary>
    [Term("MP-3.1", Unit = "yuan")]
    public decimal? CashAward { get; init; }

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() =>
        CheckSum("weights", 100, Weights.ServiceQuality, Weights.Teamwork, Weights.Efficiency, Weights.ProblemSolving, Weights.Knowledge)
            .Concat(GradeBounds.Check("gradeBounds"));
}

/// <summary>The weights of the five standards, in percent.</summary>
public sealed record MonthlyStandardWeights
{
    /// <summary>Service quality; printed 40.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ServiceQuality { get; init; } = 40;

    /// <summary>Teamwork; printed 20.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Teamwork { get; init; } = 20;

    /// <summary>Efficiency; printed 20.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Efficiency { get; init; } = 20;

    /// <summary>Problem solving; printed 10.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ProblemSolving { get; init; } = 10;

    /// <summary>Professional knowledge; printed 10.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Knowledge { get; init; } = 10;
}
