namespace Appraisal.Rules.Tests.Departments;

// The code of the project's readme.

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
