namespace Appraisal.InfoGuide;

/// <summary>The figures of the 12580 business guide's scheme. Source 001, part 2. 90 of 100 points are readable.</summary>
public sealed record InfoGuideTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "info-guide";

    /// <summary>A member's service score that earns the full points. Source (1).</summary>
    [Term("IG-1.1", Unit = "points", Minimum = "0.01")]
    public decimal ServiceScale { get; init; } = 30;

    /// <summary>Points for the members' mean service score. Source (1).</summary>
    [Term("IG-1.1", Unit = "points")]
    public decimal ServicePoints { get; init; } = 30;

    /// <summary>The error rate up to which the points are full. Source (1).</summary>
    [Term("IG-1.2", Unit = "rate", Maximum = "1")]
    public decimal ErrorRateFull { get; init; } = 0.02m;

    /// <summary>The error rate from which there are no points. Source (1).</summary>
    [Term("IG-1.2", Unit = "rate", Maximum = "1")]
    public decimal ErrorRateNone { get; init; } = 0.05m;

    /// <summary>Points for the error rate. Source (1).</summary>
    [Term("IG-1.2", Unit = "points")]
    public decimal ErrorRatePoints { get; init; } = 30;

    /// <summary>A member's exam score that earns the full points. Source (1).</summary>
    [Term("IG-1.3", Unit = "points", Minimum = "0.01")]
    public decimal ExamScale { get; init; } = 100;

    /// <summary>Points for the members' mean exam score. Source (1).</summary>
    [Term("IG-1.3", Unit = "points")]
    public decimal ExamPoints { get; init; } = 10;

    /// <summary>The points of IG-1.1 from which the sum stands. Source (1).</summary>
    [Term("IG-1.4", Unit = "points")]
    public decimal GateOpenFrom { get; init; } = 28;

    /// <summary>The points of IG-1.1 from which the team's result is <see cref="GatePoints"/>; below them it is 0. Source (1).</summary>
    [Term("IG-1.4", Unit = "points")]
    public decimal GateClosedBelow { get; init; } = 26;

    /// <summary>The team's result between the two bounds. Source (1).</summary>
    [Term("IG-1.4", Unit = "points")]
    public decimal GatePoints { get; init; } = 40;

    /// <summary>Whether the gate replaces the sum, as printed, or only limits it.</summary>
    [Term("IG-1.4")]
    public QualityGate QualityGate { get; init; } = QualityGate.Replace;

    /// <summary>Points for training and coaching. Source (2) 1.</summary>
    [Term("IG-2.1", Unit = "points")]
    public decimal TrainingPoints { get; init; } = 10;

    /// <summary>Points lost for each training that is late, off plan or without effect, and for each question not answered. Source (2) 1.</summary>
    [Term("IG-2.1", Unit = "points")]
    public decimal TrainingFault { get; init; } = 1;

    /// <summary>Points lost each time a wrong answer leads to a complaint. Source (2) 1.</summary>
    [Term("IG-2.1", Unit = "points")]
    public decimal WrongAnswerComplaint { get; init; } = 2;

    /// <summary>Recordings to check in the month (a reading). Source (2) 1.</summary>
    [Term("IG-2.1", Unit = "count")]
    public decimal RecordingsRequired { get; init; } = 60;

    /// <summary>Points lost for each recording short. Source (2) 1.</summary>
    [Term("IG-2.1", Unit = "points")]
    public decimal RecordingShort { get; init; } = 0.5m;

    /// <summary>Points for scripts and processes. Source (2) 2.</summary>
    [Term("IG-2.2", Unit = "points")]
    public decimal ScriptPoints { get; init; } = 5;

    /// <summary>Points lost for each wrong script. Source (2) 2.</summary>
    [Term("IG-2.2", Unit = "points")]
    public decimal ScriptWrong { get; init; } = 1;

    /// <summary>Points lost for each late review of a process. Source (2) 2.</summary>
    [Term("IG-2.2", Unit = "points")]
    public decimal ProcessReviewLate { get; init; } = 1;

    /// <summary>Points lost for each missing improvement. Source (2) 2.</summary>
    [Term("IG-2.2", Unit = "points")]
    public decimal ImprovementMissing { get; init; } = 2;

    /// <summary>Points for the knowledge base. Source (2) 3.</summary>
    [Term("IG-2.3", Unit = "points")]
    public decimal KnowledgeBasePoints { get; init; } = 5;

    /// <summary>The most the readable scheme can give. Source: 10 of its 100 points are lost.</summary>
    [Term("IG-4", Unit = "points")]
    public decimal ReadableMaximum { get; init; } = 90;

    /// <summary>The most the items can give.</summary>
    public decimal Maximum => Items.Sum(item => item.Points);

    private decimal TeamMaximum => ServicePoints + ErrorRatePoints + ExamPoints;

    private ValueList<(string Term, decimal Points)> Items =>
    [
        ("servicePoints", ServicePoints),
        ("errorRatePoints", ErrorRatePoints),
        ("examPoints", ExamPoints),
        ("trainingPoints", TrainingPoints),
        ("scriptPoints", ScriptPoints),
        ("knowledgeBasePoints", KnowledgeBasePoints),
    ];

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check()
    {
        if (ErrorRateNone <= ErrorRateFull)
        {
            yield return new TermProblem("errorRateNone", ProblemCodes.InvalidTerm, Explanation.Of($"'errorRateNone' must be above 'errorRateFull'."))
            {
                Together = ["errorRateNone", "errorRateFull"],
            };
        }

        if (GateOpenFrom < GateClosedBelow)
        {
            yield return new TermProblem("gateOpenFrom", ProblemCodes.InvalidTerm, Explanation.Of($"'gateOpenFrom' must not be below 'gateClosedBelow'."))
            {
                Together = ["gateOpenFrom", "gateClosedBelow"],
            };
        }

        if (GatePoints > TeamMaximum)
        {
            var message = Explanation.Of($"gatePoints are {GatePoints}, above the {TeamMaximum} points that the team's result can give.");
            yield return new TermProblem("gatePoints", ProblemCodes.InvalidTerm, message)
            {
                Together = ["gatePoints", "servicePoints", "errorRatePoints", "examPoints"],
            };
        }

        foreach (var problem in CheckSum(ReadableMaximum, Items)) yield return problem with { Together = [.. problem.Together, "readableMaximum"] };
    }
}

/// <summary>What the gate on service quality does to the team's result.</summary>
public enum QualityGate
{
    /// <summary>Its points replace the sum, as printed.</summary>
    Replace,

    /// <summary>Its points limit the sum.</summary>
    Ceiling,
}
