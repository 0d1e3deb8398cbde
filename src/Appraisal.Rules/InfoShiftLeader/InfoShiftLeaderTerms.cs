namespace Appraisal.InfoShiftLeader;

/// <summary>The figures of the 12580 shift leader's scheme. Source 001, part 2.</summary>
public sealed record InfoShiftLeaderTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "info-shift-leader";

    /// <summary>The members' mean from which the rank decides. Source (1).</summary>
    [Term("IL-1", Unit = "points")]
    public decimal RankedFrom { get; init; } = 85;

    /// <summary>The members' mean from which <see cref="UnrankedPoints"/> are given. Source (1).</summary>
    [Term("IL-1", Unit = "points")]
    public decimal UnrankedFrom { get; init; } = 75;

    /// <summary>Points of the ranks, the first first; the last also for every later rank (a reading). Source (1).</summary>
    [Term("IL-1", Unit = "points")]
    public ValueList<decimal> RankPoints { get; init; } = [70, 65, 60, 55, 50];

    /// <summary>Points for a mean between the two bounds. Source (1).</summary>
    [Term("IL-1", Unit = "points")]
    public decimal UnrankedPoints { get; init; } = 40;

    /// <summary>Points for the meeting before the shift and the handover. Source (2) 1 (1).</summary>
    [Term("IL-2.1", Unit = "points")]
    public decimal ShiftPoints { get; init; } = 5;

    /// <summary>Points lost for each fault of the meeting, the handover or the floor. Source (2) 1 (1).</summary>
    [Term("IL-2.1", Unit = "points")]
    public decimal ShiftFault { get; init; } = 1;

    /// <summary>Points for monitoring and faults. Source (2) 1 (2).</summary>
    [Term("IL-2.2", Unit = "points")]
    public decimal MonitoringPoints { get; init; } = 3;

    /// <summary>Points lost for each fault not reported, or without wording prepared for it. Source (2) 1 (2).</summary>
    [Term("IL-2.2", Unit = "points")]
    public decimal FaultNotReported { get; init; } = 1;

    /// <summary>Points lost for each fault record that is incomplete, not followed up or not handed over. Source (2) 1 (2).</summary>
    [Term("IL-2.2", Unit = "points")]
    public decimal FaultRecordIncomplete { get; init; } = 0.5m;

    /// <summary>Points for the analysis of data. Source (2) 1 (3).</summary>
    [Term("IL-2.3", Unit = "points")]
    public decimal AnalysisPoints { get; init; } = 2;

    /// <summary>Points lost for each periodic report that is late, missing or wrong. Source (2) 1 (3).</summary>
    [Term("IL-2.3", Unit = "points")]
    public decimal ReportFault { get; init; } = 1;

    /// <summary>Points lost each time data given on request are wrong. Source (2) 1 (3).</summary>
    [Term("IL-2.3", Unit = "points")]
    public decimal DataWrong { get; init; } = 0.5m;

    /// <summary>Points lost each time a description is incomplete. Source (2) 1 (3).</summary>
    [Term("IL-2.3", Unit = "points")]
    public decimal DescriptionIncomplete { get; init; } = 0.5m;

    /// <summary>Points for managing people. Source (2) 2.</summary>
    [Term("IL-2.4", Unit = "points")]
    public decimal PeoplePoints { get; init; } = 5;

    /// <summary>Points lost for each wrong attendance record, missed breach of discipline, slacking, or question not answered. Source (2) 2.</summary>
    [Term("IL-2.4", Unit = "points")]
    public decimal PeopleFault { get; init; } = 1;

    /// <summary>Points lost each time two or more agents show busy in one slot. Source (2) 2.</summary>
    [Term("IL-2.4", Unit = "points")]
    public decimal AgentsBusyTogether { get; init; } = 0.5m;

    /// <summary>Points lost each time a wrong answer leads to a complaint. Source (2) 2.</summary>
    [Term("IL-2.4", Unit = "points")]
    public decimal WrongAnswerComplaint { get; init; } = 2;

    /// <summary>Recordings to check in the month, per leader (a reading). Source (2) 2.</summary>
    [Term("IL-2.4", Unit = "count")]
    public decimal RecordingsRequired { get; init; } = 60;

    /// <summary>Points lost for each recording short. Source (2) 2.</summary>
    [Term("IL-2.4", Unit = "points")]
    public decimal RecordingShort { get; init; } = 0.5m;

    /// <summary>Points for other work. Source (2) 3.</summary>
    [Term("IL-2.5", Unit = "points")]
    public decimal OtherWorkPoints { get; init; } = 5;

    /// <summary>Points lost each time other work is late. Source (2) 3.</summary>
    [Term("IL-2.5", Unit = "points")]
    public decimal OtherWorkLate { get; init; } = 1;

    /// <summary>Points for team culture. Source (3).</summary>
    [Term("IL-3", Unit = "points")]
    public decimal CulturePoints { get; init; } = 5;

    /// <summary>Points lost each time an activity plan is late. Source (3).</summary>
    [Term("IL-3.1", Unit = "points")]
    public decimal ActivityPlanLate { get; init; } = 1;

    /// <summary>Points lost for each activity with too little participation. Source (3).</summary>
    [Term("IL-3.2", Unit = "points")]
    public decimal ParticipationLow { get; init; } = 1;

    /// <summary>Points lost for each incomplete record of an activity. Source (3).</summary>
    [Term("IL-3.3", Unit = "points")]
    public decimal ActivityRecordIncomplete { get; init; } = 1;

    /// <summary>The most that incomplete records can cost. Source (3).</summary>
    [Term("IL-3.3", Unit = "points")]
    public decimal ActivityRecordCap { get; init; } = 2;

    /// <summary>Points lost for each person whose result is not signed in time, or signed by another. Source (3).</summary>
    [Term("IL-3.4", Unit = "points")]
    public decimal ResultNotSigned { get; init; } = 1;

    /// <summary>Points lost for each member who misses common overtime without leave. Source (3).</summary>
    [Term("IL-3.5", Unit = "points")]
    public decimal OvertimeAbsence { get; init; } = 1;

    /// <summary>The most that absences from overtime can cost. Source (3).</summary>
    [Term("IL-3.5", Unit = "points")]
    public decimal OvertimeCap { get; init; } = 3;

    /// <summary>The quarterly exam: full from 90, none below 70, 5 points. Source (4).</summary>
    [Term("IL-4", Unit = "points")]
    public LinearScale Exam { get; init; } = new() { NoneBelow = 70, FullFrom = 90, Points = 5 };

    /// <summary>Where the line of the exam starts; a reading.</summary>
    [Term("IL-4")]
    public LinearFrom LinearFrom { get; init; } = LinearFrom.Zero;

    /// <summary>The most the scheme can give: the sum of its items.</summary>
    public decimal Maximum => Items.Sum(item => item.Points);

    private ValueList<(string Term, decimal Points)> Items =>
    [
        ("rankPoints", TeamPoints),
        ("shiftPoints", ShiftPoints),
        ("monitoringPoints", MonitoringPoints),
        ("analysisPoints", AnalysisPoints),
        ("peoplePoints", PeoplePoints),
        ("otherWorkPoints", OtherWorkPoints),
        ("culturePoints", CulturePoints),
        ("exam.points", Exam.Points),
    ];

    /// <summary>The most the team's result can earn: the points of the first rank.</summary>
    public decimal TeamPoints => Math.Max(RankPoints.Count == 0 ? 0 : RankPoints.Max(), UnrankedPoints);

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() =>
    [
        .. CheckRanks(),
        .. Exam.Check("exam"),
        .. CheckSum(100, Items).Select(problem => problem with { Together = [.. problem.Together, "unrankedPoints"] }),
    ];

    private IEnumerable<TermProblem> CheckRanks()
    {
        if (RankPoints.Count == 0) yield return new TermProblem("rankPoints", ProblemCodes.InvalidTerm, Explanation.Of($"At least one rank needs points."));
        if (RankedFrom <= UnrankedFrom)
        {
            yield return new TermProblem("rankedFrom", ProblemCodes.InvalidTerm, Explanation.Of($"'rankedFrom' must be above 'unrankedFrom'."))
            {
                Together = ["rankedFrom", "unrankedFrom"],
            };
        }
    }
}
