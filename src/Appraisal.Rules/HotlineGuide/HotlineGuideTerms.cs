namespace Appraisal.HotlineGuide;

/// <summary>The figures of the 10086 business guide's scheme. Source 001, part 1.</summary>
public sealed record HotlineGuideTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "hotline-guide";

    /// <summary>A member's score that earns the full points of an item of (1).</summary>
    [Term("HG-1.1", "HG-1.2", "HG-1.3", Unit = "points", Minimum = "0.01")]
    public decimal MemberScale { get; init; } = 100;

    /// <summary>Points for the members' mean performance. Source (1), by analogy with the shift leader.</summary>
    [Term("HG-1.1", Unit = "points")]
    public decimal PerformancePoints { get; init; } = 40;

    /// <summary>Points for the members' mean of the A and B items. Source (1), by analogy with the shift leader.</summary>
    [Term("HG-1.2", Unit = "points")]
    public decimal AbItemPoints { get; init; } = 20;

    /// <summary>Points for the members' mean of the D and E items. Source (1), by analogy with the shift leader.</summary>
    [Term("HG-1.3", Unit = "points")]
    public decimal DeItemPoints { get; init; } = 10;

    /// <summary>The quarterly exam: full from 90, none below 70, 5 points. Source (2).</summary>
    [Term("HG-2", Unit = "points")]
    public LinearScale Exam { get; init; } = new() { NoneBelow = 70, FullFrom = 90, Points = 5 };

    /// <summary>Where the line of the exam starts; a reading.</summary>
    [Term("HG-2")]
    public LinearFrom LinearFrom { get; init; } = LinearFrom.Zero;

    /// <summary>Points for team culture. Source (3).</summary>
    [Term("HG-3", Unit = "points")]
    public decimal CulturePoints { get; init; } = 5;

    /// <summary>Points for holding trainings. Source (4) 1.</summary>
    [Term("HG-4.1", Unit = "points")]
    public decimal TrainingDeliveryPoints { get; init; } = 5;

    /// <summary>Points for the effect of trainings. Source (4) 1.</summary>
    [Term("HG-4.1", Unit = "points")]
    public decimal TrainingEffectPoints { get; init; } = 5;

    /// <summary>Points for the analysis of a special task. Source (4) 2.</summary>
    [Term("HG-4.2", Unit = "points")]
    public decimal ProjectAnalysisPoints { get; init; } = 1;

    /// <summary>Points for the measures of a special task. Source (4) 2.</summary>
    [Term("HG-4.2", Unit = "points")]
    public decimal ProjectMeasuresPoints { get; init; } = 1;

    /// <summary>Points for following up a special task. Source (4) 2.</summary>
    [Term("HG-4.2", Unit = "points")]
    public decimal ProjectFollowUpPoints { get; init; } = 1;

    /// <summary>Points for the result of a special task. Source (4) 2.</summary>
    [Term("HG-4.2", Unit = "points")]
    public decimal ProjectResultPoints { get; init; } = 2;

    /// <summary>Points for coaching. Source (4) 3.</summary>
    [Term("HG-4.3", Unit = "points")]
    public decimal CoachingPoints { get; init; } = 5;

    /// <summary>Points lost for each coaching task missed. Source (4) 3.</summary>
    [Term("HG-4.3", Unit = "points")]
    public decimal CoachingTaskMissed { get; init; } = 2;

    /// <summary>The most the scheme can give: the sum of its items.</summary>
    public decimal Maximum => Items.Sum(item => item.Points);

    private ValueList<(string Term, decimal Points)> Items =>
    [
        ("performancePoints", PerformancePoints),
        ("abItemPoints", AbItemPoints),
        ("deItemPoints", DeItemPoints),
        ("exam.points", Exam.Points),
        ("culturePoints", CulturePoints),
        ("trainingDeliveryPoints", TrainingDeliveryPoints),
        ("trainingEffectPoints", TrainingEffectPoints),
        ("projectAnalysisPoints", ProjectAnalysisPoints),
        ("projectMeasuresPoints", ProjectMeasuresPoints),
        ("projectFollowUpPoints", ProjectFollowUpPoints),
        ("projectResultPoints", ProjectResultPoints),
        ("coachingPoints", CoachingPoints),
    ];

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() => Exam.Check("exam").Concat(CheckSum(100, Items));
}
