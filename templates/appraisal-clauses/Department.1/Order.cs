namespace Department._1;

/// <summary>What the department adds, and from when.</summary>
public sealed class Order : IClauseDeclarations
{
    /// <inheritdoc/>
    public IEnumerable<ClauseDeclaration> Declarations =>
    [
        new SchemeExtension<Terms>
        {
            From = new DateOnly(2024, 1, 1),
            Clauses =
            [
                new("DEPT-1", "Order 1, 1", new("Customer kept waiting", "让客户久等"), ClauseKind.Deduction)
                {
                    Occurrences = [new("customer-kept-waiting") { Circumstances = ["complaint"] }],
                },
            ],
        },
    ];
}
