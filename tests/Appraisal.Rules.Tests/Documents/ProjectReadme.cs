namespace Appraisal.Rules.Tests.Documents;

/// <summary>The code of the project's readme.</summary>
public static class ProjectReadme
{
    public static void QuickStart()
    {
        var appraiser = Appraiser.Create();               // compiles the rules once; safe to share between threads
        using var file = File.OpenRead("april.json");
        var input = appraiser.ReadInput(file);            // throws AppraisalInputException with all problems of the file
        var result = appraiser.Appraise(input);

        foreach (var line in result.Statements.SelectMany(statement => statement.Lines))
        {
            Console.WriteLine($"{line.Clause} {line.Label}: {line.Value} ({line.How})");
        }
    }

    public static Appraiser Department(Stream companyTerms, Stream departmentTerms)
    {
        var ours = Appraiser.Create(o => o
            .AddClauses(typeof(Order7).Assembly)
            .AddTerms("company", companyTerms)            // JSON streams of the shape of an input's "terms"
            .AddTerms("department", departmentTerms));    // lies over the company's
        return ours;
    }
}

public sealed class Order7 : IClauseDeclarations
{
    public IEnumerable<ClauseDeclaration> Declarations =>
    [
        new SchemeExtension<Order7Terms>          // figures of its own; SchemeExtension("service-norm") has none
        {
            Clauses =
            [
                new("ACME-6", "Order 7, 6", new("Ticket opened needlessly", "随意录单"), ClauseKind.Deduction)
                {
                    Occurrences = [new("ticket-opened-needlessly")],
                },
            ],
        },
        new ClauseReplacement("SN-3.14", By: "ACME-6", From: new DateOnly(2024, 1, 1)),
        new ClauseSwitchedOff("SN-3.15", From: new DateOnly(2024, 1, 1), Reason: "tickets are looked up by the system"),
    ];
}

public sealed record Order7Terms : SchemeTerms, ISchemeTerms
{
    public static string SchemeId => "service-norm";

    [Term("ACME-6", Unit = "points")]
    public decimal TicketOpenedNeedlessly { get; init; } = 3;
}

[Clause("ACME-6")]
public sealed class TicketOpenedNeedlessly() : PerOccurrenceDeduction<Order7Terms>(
    "SN-2", ["ticket-opened-needlessly"], terms => terms.TicketOpenedNeedlessly);
