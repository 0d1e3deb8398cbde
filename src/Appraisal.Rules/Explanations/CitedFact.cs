namespace Appraisal;

/// <summary>A fact of the input that a proof rests on.</summary>
/// <param name="Fact">The fact.</param>
public sealed record CitedFact(InputFact Fact)
{
    /// <summary>How <c>because</c> names it, for example <c>occurrences/O1</c>.</summary>
    public string Reference => Fact.Reference;

    /// <summary>Its values on one line.</summary>
    public Explanation Text => Fact switch
    {
        Occurrence occurrence => Told(occurrence),
        Measurement measurement => Explanation.Of($"{measurement.Indicator} is {measurement.Value}"),
        Rating rating => Told(rating, Explanation.Verbatim(CatalogueWords.Of(rating.Group))),
        Team team => Told(team),
        _ => Explanation.Verbatim(Fact.Reference),
    };

    /// <summary>The facts of an input by their names; terms are not among them, because a proof shows those as terms.</summary>
    internal static Dictionary<string, CitedFact> ByReference(AppraisalInput input) =>
        input.Teams.Cast<InputFact>().Concat(input.Measurements).Concat(input.Occurrences).Concat(input.Ratings)
            .ToDictionary(fact => fact.Reference, fact => new CitedFact(fact), StringComparer.Ordinal);

    private static Explanation Told(Rating rating, Explanation group) =>
        Explanation.Of($"{rating.Criterion} is rated {rating.Score} by {rating.Rater} ({group})");

    private static Explanation Told(Occurrence occurrence)
    {
        var amount = occurrence.Amount is { } value ? Explanation.Of($", amount {value}") : Explanation.None;
        var note = occurrence.Note is null ? Explanation.None : Explanation.Of($" (note: {occurrence.Note})");
        return Explanation.Of($"{occurrence.Kind} {OccurrenceText.Recorded(occurrence)}{amount}{note}");
    }

    private static Explanation Told(Team team)
    {
        var leader = team.Leader is null ? Explanation.None : Explanation.Of($"led by {team.Leader}, ");
        var guide = team.Guide is null ? Explanation.None : Explanation.Of($"guided by {team.Guide}, ");
        return Explanation.Of($"{leader}{guide}members {string.Join(", ", team.Members)}");
    }
}
