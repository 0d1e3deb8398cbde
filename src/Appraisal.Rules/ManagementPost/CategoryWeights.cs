namespace Appraisal.ManagementPost;

/// <summary>The weights of the four categories, in percent.</summary>
public sealed record CategoryWeights
{
    /// <summary>Service quality; printed 40.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Service { get; init; } = 40;

    /// <summary>Efficiency; printed 30.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Efficiency { get; init; } = 30;

    /// <summary>Ability; printed 20.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Ability { get; init; } = 20;

    /// <summary>Collaboration; printed 10.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Collaboration { get; init; } = 10;
}

/// <summary>How much each indicator weighs within its category, in percent; 50 each, since no shares are printed (reading G11).</summary>
public sealed record IndicatorShares
{
    /// <summary>Customers' satisfaction within service.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal CustomerSatisfaction { get; init; } = 50;

    /// <summary>The score of the complaint rate within service.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ComplaintRateScore { get; init; } = 50;

    /// <summary>The score of the response time within efficiency.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ResponseTimeScore { get; init; } = 50;

    /// <summary>The score of the resolution time within efficiency.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ResolutionTimeScore { get; init; } = 50;

    /// <summary>Product knowledge within ability.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ProductKnowledge { get; init; } = 50;

    /// <summary>Conformity with the scripts within ability.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal ScriptConformity { get; init; } = 50;

    /// <summary>Colleagues' satisfaction within collaboration.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal InternalSatisfaction { get; init; } = 50;

    /// <summary>Information shared in time within collaboration.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal InformationSharingRate { get; init; } = 50;

    /// <summary>The share of an indicator or criterion by its code.</summary>
    internal decimal Of(string code) => code switch
    {
        "customer-satisfaction" => CustomerSatisfaction,
        "complaint-rate-score" => ComplaintRateScore,
        "response-time-score" => ResponseTimeScore,
        "resolution-time-score" => ResolutionTimeScore,
        "product-knowledge" => ProductKnowledge,
        "script-conformity" => ScriptConformity,
        "internal-satisfaction" => InternalSatisfaction,
        "information-sharing-rate" => InformationSharingRate,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "The scheme reads no such code."),
    };
}

/// <summary>The weights recommended in some situation, both ends included.</summary>
public sealed record WeightRange
{
    /// <summary>The least weight, in percent.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal From { get; init; }

    /// <summary>The largest weight, in percent; not below <see cref="From"/>.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal To { get; init; } = 100;

    /// <summary>Whether a weight is as recommended.</summary>
    public bool Contains(Rational weight) => weight >= From && weight <= To;

    /// <summary>The problem of a range that holds nothing, or nothing.</summary>
    /// <param name="path">The term, as written in input.</param>
    internal IEnumerable<TermProblem> Check(string path)
    {
        if (From > To)
        {
            yield return new TermProblem(
                path, ProblemCodes.InvalidTerm, Explanation.Of($"The lower end {From} must not lie above the upper end {To}."));
        }
    }
}

/// <summary>The lower bounds of the four grades; bands are half-open.</summary>
public sealed record ManagementPostGradeBounds : IGradeBounds
{
    /// <summary>From here on the grade is <c>excellent</c>; printed 90 (of satisfaction).</summary>
    [Term(Unit = "points", Maximum = "100")]
    public decimal Excellent { get; init; } = 90;

    /// <summary>From here on the grade is <c>good</c>; printed 80 (of satisfaction).</summary>
    [Term(Unit = "points", Maximum = "100")]
    public decimal Good { get; init; } = 80;

    /// <summary>From here on the grade is <c>qualified</c>, below it <c>unqualified</c>; 60 by reading.</summary>
    [Term(Unit = "points", Maximum = "100")]
    public decimal Qualified { get; init; } = 60;

    /// <inheritdoc/>
    public ValueList<GradeRange> Ranges => GradeRange.Descending(
        100, (GradeCodes.Excellent, Excellent), (GradeCodes.Good, Good), (GradeCodes.Qualified, Qualified), (GradeCodes.Unqualified, 0));

    /// <inheritdoc/>
    public string CodeOf(Rational score) =>
        score >= Excellent ? GradeCodes.Excellent
        : score >= Good ? GradeCodes.Good
        : score >= Qualified ? GradeCodes.Qualified
        : GradeCodes.Unqualified;

    /// <summary>The problem of bounds that leave a band without scores, or nothing.</summary>
    /// <param name="path">The term, as written in input.</param>
    internal IEnumerable<TermProblem> Check(string path) => Appraisal.GradeBounds.Descending(path, Excellent, Good, Qualified);
}
