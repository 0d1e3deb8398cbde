namespace Appraisal;

/// <summary>The gross pay among the money of an appraisee: the parts of the pay and the awards.</summary>
internal static class GrossPay
{
    /// <summary>The lines that make it up.</summary>
    public static IEnumerable<MoneyOutcome> Parts(IEnumerable<MoneyOutcome> lines) =>
        lines.Where(line => line.Kind is LineKind.Pay or LineKind.Award);

    /// <summary>What it comes to, in yuan.</summary>
    public static Rational Of(IEnumerable<MoneyOutcome> lines) => Sum(Parts(lines));

    /// <summary>What lines come to, in yuan, signed.</summary>
    public static Rational Sum(IEnumerable<MoneyOutcome> lines) => lines.Aggregate(Rational.Zero, (sum, line) => sum + line.Value);
}
