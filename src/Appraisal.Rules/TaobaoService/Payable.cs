namespace Appraisal.TaobaoService;

/// <summary>What is paid: the parts of the pay and the awards, less the fines, never below 0.</summary>
/// <remarks>Source 000. Each line is rounded before it is added (reading G5).</remarks>
[Clause("TB-5.6", Part = "figures"), Priority(Stage.Payable)]
public sealed class Payable : ClauseRule<TaobaoServiceTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaobaoServiceTerms terms = null!;
        Period period = null!;
        IEnumerable<MoneyOutcome> lines = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => lines, query => query
                .Match<MoneyOutcome>(line => line.Scheme == Scheme, line => line.Employee == appraisee.Employee)
                .Collect());

        Then()
            .Yield(_ => new Figure(ClauseId, appraisee, "gross", GrossPay.Of(lines)).Adding(GrossPay.Parts(lines)))
            .Yield(_ => new Figure(ClauseId, appraisee, "fines", Fines(lines)).Adding(Fined(lines)))
            .Yield(_ => Paid(appraisee, GrossPay.Of(lines), Fines(lines)));
    }

    /// <summary>What the fines come to less what a limit gave back, in yuan, as a positive figure.</summary>
    internal static Rational Fines(IEnumerable<MoneyOutcome> lines) => -GrossPay.Sum(Fined(lines));

    private static IEnumerable<MoneyOutcome> Fined(IEnumerable<MoneyOutcome> lines) =>
        lines.Where(line => line.Kind is LineKind.Fine or LineKind.Section);

    private Figure Paid(Appraisee appraisee, Rational gross, Rational fines)
    {
        var paid = Rational.Max(Rational.Zero, gross - fines);
        var how = fines > gross
            ? Explanation.Of($"{gross} - {fines} = {gross - fines}, at least {paid}")
            : Explanation.Of($"{gross} - {fines} = {paid}");
        return new Figure(ClauseId, appraisee, "payable", paid).By(how, Unit.Yuan);
    }
}

/// <summary>Fines that exceed the gross pay: nothing is paid, and what is left of the fines is told.</summary>
/// <remarks>Source 000. Reading: nobody owes the company the rest.</remarks>
[Clause("TB-5.6", Part = "excess"), Priority(Stage.Payable)]
public sealed class FinesExceedGross : ClauseRule<TaobaoServiceTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaobaoServiceTerms terms = null!;
        Period period = null!;
        IEnumerable<MoneyOutcome> lines = null!;
        Rational excess = default;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => lines, query => query
                .Match<MoneyOutcome>(line => line.Scheme == Scheme, line => line.Employee == appraisee.Employee)
                .Collect())
            .Let(() => excess, () => Payable.Fines(lines) - GrossPay.Of(lines))
            .Having(() => excess.Sign > 0);

        Then()
            .Yield(_ => FindingOn(appraisee, lines, excess));
    }

    private Finding FindingOn(Appraisee appraisee, IEnumerable<MoneyOutcome> lines, Rational excess)
    {
        var fined = lines.OfType<Fine>().SelectMany(fine => fine.Because).Distinct().OrderBy(fact => fact.Reference, StringComparer.Ordinal);
        var message = Explanation.Of(
            $"fines of {Payable.Fines(lines)} exceed the gross pay of {GrossPay.Of(lines)}: nothing is paid, {excess} is left over");
        return new Finding(ClauseId, appraisee, "fines-exceed-gross", message, Because.Of(fined));
    }
}
