namespace Appraisal.HotlineShiftLeader;

/// <summary>The figures of the 10086 shift leader's scheme. Source 001, part 1.</summary>
public sealed record HotlineShiftLeaderTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "hotline-shift-leader";

    /// <summary>A member's score that earns the full points of an item of (1).</summary>
    [Term("HL-1.1", "HL-1.2", "HL-1.3", Unit = "points", Minimum = "0.01")]
    public decimal MemberScale { get; init; } = 100;

    /// <summary>Points for the members' mean performance. Source (1).</summary>
    [Term("HL-1.1", Unit = "points")]
    public decimal PerformancePoints { get; init; } = 40;

    /// <summary>Points for the members' mean of the A and B items. Source (1).</summary>
    [Term("HL-1.2", Unit = "points")]
    public decimal AbItemPoints { get; init; } = 20;

    /// <summary>Points for the members' mean of the D and E items. Source (1).</summary>
    [Term("HL-1.3", Unit = "points")]
    public decimal DeItemPoints { get; init; } = 10;

    /// <summary>The quarterly exam: full from 90, none below 70, 5 points. Source (2).</summary>
    [Term("HL-2", Unit = "points")]
    public LinearScale Exam { get; init; } = new() { NoneBelow = 70, FullFrom = 90, Points = 5 };

    /// <summary>Where the line of the exam starts; a reading.</summary>
    [Term("HL-2")]
    public LinearFrom LinearFrom { get; init; } = LinearFrom.Zero;

    /// <summary>Points for team culture. Source (3).</summary>
    [Term("HL-3", Unit = "points")]
    public decimal CulturePoints { get; init; } = 5;

    /// <summary>Points for reporting data. Source (4) 1.</summary>
    [Term("HL-4.1", Unit = "points")]
    public decimal ReportingPoints { get; init; } = 5;

    /// <summary>Points lost each time a report is late, missing or wrong. Source (4) 1.</summary>
    [Term("HL-4.1", Unit = "points")]
    public decimal ReportFault { get; init; } = 2;

    /// <summary>Points for managing the team. Source (4) 2.</summary>
    [Term("HL-4.2", Unit = "points")]
    public decimal TeamManagementPoints { get; init; } = 5;

    /// <summary>Points lost for each problem of the team that is not managed. Source (4) 2.</summary>
    [Term("HL-4.2", Unit = "points")]
    public decimal TeamProblem { get; init; } = 1;

    /// <summary>Points for managing production. Source (4) 3.</summary>
    [Term("HL-4.3", Unit = "points")]
    public decimal ProductionPoints { get; init; } = 10;

    /// <summary>Points lost for each fault in the production records. Source (4) 3.</summary>
    [Term("HL-4.3", Unit = "points")]
    public decimal ProductionFault { get; init; } = 2;

    /// <summary>Points taken from the total each time other work is late. Source (4) 4.</summary>
    [Term("HL-4.4", Unit = "points")]
    public decimal OtherWorkLate { get; init; } = 1;

    /// <summary>Points taken from the total for each lapse on the floor. Source (6).</summary>
    [Term("HL-6", Unit = "points")]
    public decimal FloorLapse { get; init; } = 2;

    /// <summary>The most the scheme can give: the sum of its items.</summary>
    public decimal Maximum => Items.Sum(item => item.Points);

    private ValueList<(string Term, decimal Points)> Items =>
    [
        ("performancePoints", PerformancePoints),
        ("abItemPoints", AbItemPoints),
        ("deItemPoints", DeItemPoints),
        ("exam.points", Exam.Points),
        ("culturePoints", CulturePoints),
        ("reportingPoints", ReportingPoints),
        ("teamManagementPoints", TeamManagementPoints),
        ("productionPoints", ProductionPoints),
    ];

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() => Exam.Check("exam").Concat(CheckSum(100, Items));
}
