namespace Appraisal.Rules.Tests.Catalogue;

/// <summary>The figures of a made-up scheme of three clauses: 100 points less 10 for each late reply.</summary>
public sealed record NightTerms : SchemeTerms, ISchemeTerms
{
    public static string SchemeId => "night-desk";

    [Term("ND-1", Unit = "points")]
    public decimal Full { get; init; } = 100;

    [Term("ND-2", Unit = "points")]
    public decimal LateReply { get; init; } = 10;
}

/// <summary>The made-up scheme, and catalogues of it with something wrong.</summary>
internal static class NightDesk
{
    public static ClauseEntry Base { get; } = Entry("ND-1", ClauseKind.Section);

    public static ClauseEntry Late { get; } = Entry("ND-2", ClauseKind.Deduction) with { Occurrences = [new OccurrenceDefinition("late-reply")] };

    public static SchemeDefinition<NightTerms> Scheme { get; } = SchemeOf<NightTerms>(Base, Late);

    public static ClauseEntry Entry(string id, ClauseKind kind) => new(id, "1", new ClauseTitle("Made up", "虚构"), kind);

    public static SchemeDefinition<TTerms> SchemeOf<TTerms>(params ClauseEntry[] clauses)
        where TTerms : SchemeTerms, ISchemeTerms, new() => new()
        {
            Title = new ClauseTitle("Night desk", "夜班"),
            Document = "X",
            Clauses = clauses.ToValueList(),
        };

    public static ClauseCatalogue CatalogueOf(params Type[] rules) => new([Scheme], rules);
}

[Clause("ND-1")]
public sealed class NightBase() : SectionTotal<NightTerms>(terms => terms.Full);

[Clause("ND-2")]
public sealed class NightLate() : PerOccurrenceDeduction<NightTerms>("ND-1", ["late-reply"], terms => terms.LateReply);
