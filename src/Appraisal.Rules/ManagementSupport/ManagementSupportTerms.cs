namespace Appraisal.ManagementSupport;

/// <summary>The figures of the indicators for the management-support post. Source 001.</summary>
public sealed record ManagementSupportTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "management-support";

    /// <summary>The weights of the five dimensions, in percent; equal by reading (G11), and 100 in all.</summary>
    [Term("MS-1.1", "MS-1.2", "MS-2.1", "MS-2.2", "MS-3.1", "MS-3.2", "MS-4.1", "MS-4.2", "MS-5.1", "MS-5.2", Unit = "percent")]
    public DimensionWeights Weights { get; init; } = new();

    /// <summary>The weights of the groups of raters, in percent; equal unless set, and 100 in all when set.</summary>
    [Term("MS-1.1", "MS-1.2", "MS-2.1", "MS-2.2", "MS-3.1", "MS-3.2", "MS-4.1", "MS-4.2", "MS-5.1", "MS-5.2", "MS-6", Unit = "percent")]
    public RaterWeights RaterWeights { get; init; } = new();

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() =>
        CheckSum("weights", 100, Weights.Attitude, Weights.Efficiency, Weights.Skill, Weights.Teamwork, Weights.Innovation)
            .Concat(RaterWeights.IsEqual ? [] : CheckSum("raterWeights", 100, Enum.GetValues<RaterGroup>().Select(RaterWeights.Of)));
}

/// <summary>The weights of the five dimensions, in percent; no weights are printed.</summary>
public sealed record DimensionWeights
{
    /// <summary>Attitude and spirit; 20 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Attitude { get; init; } = 20;

    /// <summary>Efficiency and results; 20 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Efficiency { get; init; } = 20;

    /// <summary>Skill and knowledge; 20 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Skill { get; init; } = 20;

    /// <summary>Teamwork and communication; 20 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Teamwork { get; init; } = 20;

    /// <summary>Innovation and problem solving; 20 by reading.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal Innovation { get; init; } = 20;
}

/// <summary>The weights of the groups of raters; all equal as long as none is set, else a group that is not set weighs nothing.</summary>
public sealed record RaterWeights
{
    /// <summary>The employee's own rating, in percent.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal? Self { get; init; }

    /// <summary>Superiors, in percent.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal? Superior { get; init; }

    /// <summary>Colleagues of the same rank, in percent.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal? Peer { get; init; }

    /// <summary>Whether no weight is set, so that the groups weigh equally.</summary>
    public bool IsEqual => Self is null && Superior is null && Peer is null;

    /// <summary>The weight of a group; 1 for each where they weigh equally.</summary>
    public decimal Of(RaterGroup group)
    {
        if (IsEqual) return 1;
        return (group switch
        {
            RaterGroup.Self => Self,
            RaterGroup.Superior => Superior,
            _ => Peer,
        }) ?? 0;
    }
}
