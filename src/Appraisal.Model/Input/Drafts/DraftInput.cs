namespace Appraisal;

/// <summary>An input as far as it could be read; what the checks work on, whether it comes from a file or was built by hand.</summary>
internal sealed class DraftInput
{
    public static readonly JsonPath PeriodPath = JsonPath.Root.Property("period");
    public static readonly JsonPath AppraiseesPath = JsonPath.Root.Property("appraisees");
    public static readonly JsonPath TeamsPath = JsonPath.Root.Property("teams");
    public static readonly JsonPath MeasurementsPath = JsonPath.Root.Property("measurements");
    public static readonly JsonPath OccurrencesPath = JsonPath.Root.Property("occurrences");
    public static readonly JsonPath RatingsPath = JsonPath.Root.Property("ratings");
    public static readonly JsonPath TermsPath = JsonPath.Root.Property("terms");

    public Given<Period> Period;
    public Given<List<DraftAppraisee>> Appraisees;
    public Given<List<DraftTeam>> Teams;
    public Given<List<DraftMeasurement>> Measurements;
    public Given<List<DraftOccurrence>> Occurrences;
    public Given<List<DraftRating>> Ratings;
    public Given<List<DraftTerms>> Terms;

    /// <summary>Where the document's object stands; a missing part is told there.</summary>
    public int Position { get; set; }

    /// <summary>Whether the appraisees or the teams were given twice, so that anybody may be among the others.</summary>
    public bool IsAmbiguous { get; set; }

    /// <summary>The input; only for a draft in which no check found a problem.</summary>
    public AppraisalInput Build() => new()
    {
        Period = Period.Value!,
        Appraisees = List(Appraisees, draft =>
            new Appraisee(draft.Employee.Value!, draft.Scheme.Value!, draft.Name.Value, draft.Post.Value)),
        Teams = List(Teams, draft =>
            new Team(draft.Id.Value!, draft.Leader.Value, draft.Guide.Value, List(draft.Members, member => member.Value!))),
        Measurements = List(Measurements, draft => new Measurement(draft.Employee.Value!, draft.Code.Value!, draft.Value.Value)),
        Occurrences = List(Occurrences, Build),
        Ratings = List(Ratings, draft =>
            new Rating(draft.Employee.Value!, draft.Code.Value!, draft.Score.Value, draft.Rater.Value!, Group(draft.Group))),
        Terms = BuildTerms(Terms),
    };

    /// <summary>The overrides; only for a draft in which no check found a problem.</summary>
    public static ValueList<SchemeOverrides> BuildTerms(Given<List<DraftTerms>> terms) =>
        List(terms, scheme => new SchemeOverrides(scheme.Scheme, scheme.Versions.Select(Build).ToValueList()));

    private static TermsVersion Build(DraftTermsVersion draft) =>
        new(draft.From.IsKnown ? draft.From.Value : null, draft.Values.ToValueList());

    private static Occurrence Build(DraftOccurrence draft) =>
        new(draft.Id.Value!, draft.Employee.Value!, draft.Code.Value!, draft.Date.Value)
        {
            Count = draft.Count.IsKnown ? (int)draft.Count.Value : 1,
            Circumstances = List(draft.Circumstances, circumstance => circumstance.Value!),
            Amount = draft.Amount.IsKnown ? draft.Amount.Value : null,
            Note = draft.Note.Value,
        };

    private static RaterGroup Group(Given<string> group) =>
        group.IsKnown && RaterGroups.TryParse(group.Value!, out var known) ? known : RaterGroup.Superior;

    private static ValueList<TResult> List<T, TResult>(Given<List<T>> given, Func<T, TResult> build)
    {
        if (!given.IsKnown || given.Value!.Count == 0) return [];
        var items = new TResult[given.Value.Count];
        for (var i = 0; i < items.Length; i++) items[i] = build(given.Value[i]);
        return new ValueList<TResult>(items);
    }
}
