namespace Appraisal.Testing.Tests;

/// <summary>The figures of a made-up scheme, small enough to be computed by heart.</summary>
public sealed record DeskTerms : SchemeTerms, ISchemeTerms
{
    public static string SchemeId => "desk";

    [Term("DK-1", Unit = "points")]
    public decimal Full { get; init; } = 100m;

    [Term("DK-2", Unit = "points")]
    public decimal LateReply { get; init; } = 10m;
}

/// <summary>The made-up scheme: 100 points, less 10 per late reply and twice that with a complaint; careless talk is a finding.</summary>
public static class DeskScheme
{
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<DeskTerms>
    {
        Title = new ClauseTitle("Desk", "前台"),
        Document = "X",
        Clauses =
        [
            new ClauseEntry("DK-1", "1", new ClauseTitle("Base score", "基准分"), ClauseKind.Section),
            new ClauseEntry("DK-2", "2", new ClauseTitle("Late reply", "回复迟"), ClauseKind.Deduction)
            {
                Occurrences = [new OccurrenceDefinition("late-reply") { Circumstances = ["complaint", "serious"] }],
            },
            new ClauseEntry("DK-3", "3", new ClauseTitle("Careless talk", "失言"), ClauseKind.Finding)
            {
                Occurrences = [new OccurrenceDefinition("careless-talk")],
            },
            new ClauseEntry("DK-4", "4", new ClauseTitle("Total", "总分"), ClauseKind.Total),
        ],
    };

    public static ClauseCatalogue Catalogue { get; } = CatalogueOf(typeof(LateReply));

    /// <summary>The scheme with another rule for late replies.</summary>
    public static ClauseCatalogue CatalogueOf(Type lateReply) =>
        new([Definition], [typeof(BaseScore), lateReply, typeof(CarelessTalk), typeof(Total)]);
}

[Clause("DK-1")]
public sealed class BaseScore() : SectionTotal<DeskTerms>(terms => terms.Full);

[Clause("DK-2")]
public sealed class LateReply() : PerOccurrenceDeduction<DeskTerms>("DK-1", ["late-reply"], terms => terms.LateReply, ["complaint"]);

[Clause("DK-3")]
public sealed class CarelessTalk() : Obligation<DeskTerms>("careless-talk");

[Clause("DK-4")]
public sealed class Total() : PointsTotal<DeskTerms>((terms, _) => terms.Full);
