namespace Appraisal.HotlineProcessor;

/// <summary>The figures of the 10086 ticket processor's scheme. Source 001, part 1.</summary>
public sealed record HotlineProcessorTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "hotline-processor";

    /// <summary>Tickets processed against the mean of all processors: full from 110%, none below 70%, 40 points. Source (1).</summary>
    [Term("HP-1", Unit = "points")]
    public LinearScale Volume { get; init; } = new() { NoneBelow = 0.7m, FullFrom = 1.1m, Points = 40 };

    /// <summary>Tickets audited against the base: full from 150%, none below 70%, 15 points. Source (2) 1; 150% is a reading.</summary>
    [Term("HP-2.1", Unit = "points")]
    public LinearScale Audit { get; init; } = new() { NoneBelow = 0.7m, FullFrom = 1.5m, Points = 15 };

    /// <summary>The number of tickets to audit that counts as 100%. Source (2) 1.</summary>
    [Term("HP-2.1", Unit = "count", Minimum = "1")]
    public decimal AuditBase { get; init; } = 500;

    /// <summary>Where the lines of volume and audit start; a reading.</summary>
    [Term("HP-1", "HP-2.1")]
    public LinearFrom LinearFrom { get; init; } = LinearFrom.Zero;

    /// <summary>Points for suggestions. Source (2) 2.</summary>
    [Term("HP-2.2", Unit = "points")]
    public decimal SuggestionPoints { get; init; } = 10;

    /// <summary>Suggestions required in the month. Source (2) 2.</summary>
    [Term("HP-2.2", Unit = "count")]
    public decimal SuggestionsRequired { get; init; } = 3;

    /// <summary>Points lost for each required suggestion that is missing, and for each late one. Source (2) 2.</summary>
    [Term("HP-2.2", Unit = "points")]
    public decimal SuggestionMissing { get; init; } = 2;

    /// <summary>Points for the archive. Source (2) 3.</summary>
    [Term("HP-2.3", Unit = "points")]
    public decimal ArchivePoints { get; init; } = 5;

    /// <summary>Points lost for each gap in the archive. Source (2) 3.</summary>
    [Term("HP-2.3", Unit = "points")]
    public decimal ArchiveMissing { get; init; } = 1;

    /// <summary>Points for satisfaction with the processing. Source (2) 4.</summary>
    [Term("HP-2.4", Unit = "points")]
    public decimal SatisfactionPoints { get; init; } = 5;

    /// <summary>Points lost for each unsatisfactory rating. Source (2) 4.</summary>
    [Term("HP-2.4", Unit = "points")]
    public decimal RatedUnsatisfactory { get; init; } = 1;

    /// <summary>Points for timeliness. Source (3).</summary>
    [Term("HP-3", Unit = "points")]
    public decimal TimelinessPoints { get; init; } = 10;

    /// <summary>Bands of the overdue rate, in rising order, beyond the last 0 points; empty by default, since the printed table is cut off. Source (3).</summary>
    [Term("HP-3", Unit = "points")]
    public ValueList<TimelinessBand> TimelinessBands { get; init; } = [];

    /// <summary>Points for accuracy. Source (4).</summary>
    [Term("HP-4", Unit = "points")]
    public decimal AccuracyPoints { get; init; } = 10;

    /// <summary>Points lost for each processing error. Source (4).</summary>
    [Term("HP-4", Unit = "points")]
    public decimal ProcessingError { get; init; } = 3;

    /// <summary>Points for attendance. Source (5).</summary>
    [Term("HP-5", Unit = "points")]
    public decimal AttendancePoints { get; init; } = 5;

    /// <summary>The most the scheme can give: the sum of its items.</summary>
    public decimal Maximum => Items.Sum(item => item.Points);

    private ValueList<(string Term, decimal Points)> Items =>
    [
        ("volume.points", Volume.Points),
        ("audit.points", Audit.Points),
        ("suggestionPoints", SuggestionPoints),
        ("archivePoints", ArchivePoints),
        ("satisfactionPoints", SatisfactionPoints),
        ("timelinessPoints", TimelinessPoints),
        ("accuracyPoints", AccuracyPoints),
        ("attendancePoints", AttendancePoints),
    ];

    /// <summary>The points of the overdue rate as bands: the given ones with 0 beyond the last, or the line that stands for them.</summary>
    internal BandScale TimelinessScale()
    {
        var pieces = new List<BandPiece>();
        foreach (var band in TimelinessBands)
        {
            Rational? from = pieces.Count == 0 ? null : pieces[^1].To;
            pieces.Add(BandPiece.Flat(from, band.UpTo, band.Points) with { IncludesFrom = false, IncludesTo = true });
        }

        pieces.Add(pieces.Count == 0
            ? new BandPiece(0, 1, TimelinessPoints, 0) { IncludesTo = true }
            : BandPiece.Flat(pieces[^1].To, null, 0) with { IncludesFrom = false });
        return new BandScale("tickets-overdue / tickets-processed", pieces.ToValueList()) { Highest = 1 };
    }

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() =>
        [.. Volume.Check("volume"), .. Audit.Check("audit"), .. CheckBands(), .. CheckSum(100, Items)];

    private IEnumerable<TermProblem> CheckBands()
    {
        for (var i = 0; i < TimelinessBands.Count; i++)
        {
            var band = TimelinessBands[i];
            var path = FormattableString.Invariant($"timelinessBands[{i}]");
            if (i > 0 && band.UpTo <= TimelinessBands[i - 1].UpTo)
            {
                yield return new TermProblem($"{path}.upTo", ProblemCodes.InvalidTerm, Explanation.Of($"The bands must stand in rising order of 'upTo'."));
            }

            if (band.Points > TimelinessPoints)
            {
                yield return new TermProblem(
                    $"{path}.points", ProblemCodes.InvalidTerm, Explanation.Of($"A band gives at most the item's {TimelinessPoints} points."))
                {
                    Together = [$"{path}.points", "timelinessPoints"],
                };
            }
        }
    }
}

/// <summary>A band of the overdue rate.</summary>
public sealed record TimelinessBand
{
    /// <summary>The largest rate in the band, 0 to 1.</summary>
    [Term(Unit = "rate", Maximum = "1")]
    public decimal UpTo { get; init; }

    /// <summary>The points of the band.</summary>
    [Term(Unit = "points")]
    public decimal Points { get; init; }
}
