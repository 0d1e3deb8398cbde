namespace NightDesk;

/// <summary>Order 12 of the night desk, in force from 2024: what it adds to two schemes, and the clause it replaces.</summary>
public sealed class Order12 : IClauseDeclarations
{
    /// <summary>The first day: it applies to periods that begin on it or later.</summary>
    public static DateOnly InForceFrom { get; } = new(2024, 1, 1);

    /// <inheritdoc/>
    public IEnumerable<ClauseDeclaration> Declarations =>
    [
        new SchemeExtension<CallTerms>
        {
            From = InForceFrom,
            Clauses =
            [
                new("ND-1", "Order 12, 1", new("Call ended early", "提前挂机"), ClauseKind.Deduction)
                {
                    // What the replaced clause reads, so that inputs stay as they are.
                    Occurrences = ClauseCatalogue.BuiltIn.Find("SN-3.8")!.Entry.Occurrences,
                },
                new("ND-2", "Order 12, 2", new("Points recovered", "恢复分数"), ClauseKind.Section),
            ],
        },
        new ClauseReplacement("SN-3.8", By: "ND-1", From: InForceFrom),
        new SchemeExtension<PayTerms>
        {
            From = InForceFrom,
            Clauses =
            [
                new("ND-3", "Order 12, 3", new("Night-shift bonus", "夜班奖金"), ClauseKind.Award)
                {
                    Occurrences = [new("night-shift")],
                },
                new("ND-4", "Order 12, 4", new("Fines limited", "罚款封顶"), ClauseKind.Fine),
            ],
        },
    ];
}
