namespace Appraisal;

/// <summary>The fines of an escalation: one the first time, a multiple of it each further time before separation.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="kind">The kind of occurrence.</param>
/// <param name="harms">The circumstances of which at least one makes a failure count.</param>
/// <param name="since">The first day whose failures count.</param>
/// <param name="separatesAt">The position from which a failure leads to separation and to no further fine; 1 and up.</param>
/// <param name="fine">The fine for the first time, in yuan.</param>
/// <param name="factor">The fine for each further time, as a multiple of the first.</param>
public abstract class EscalatingFine<TTerms>(
    string kind, ValueList<string> harms, DateOnly since, Func<TTerms, int> separatesAt, Func<TTerms, decimal> fine, Func<TTerms, decimal> factor)
    : EscalatingSanction<TTerms>(kind, harms, since, separatesAt)
    where TTerms : SchemeTerms, ISchemeTerms
{
    private readonly Func<TTerms, int> _separatesAt = separatesAt;

    /// <inheritdoc/>
    protected override bool Reaches(EscalationStep reached, int separation)
    {
        ArgumentNullException.ThrowIfNull(reached);
        return reached.First < separation;
    }

    /// <inheritdoc/>
    protected override MoneyOutcome Sanction(Appraisee appraisee, TTerms terms, EscalationStep reached)
    {
        ArgumentNullException.ThrowIfNull(reached);
        var last = Math.Min(reached.Last, _separatesAt(terms) - 1L);
        var parts = new List<Reckoning>();
        if (reached.First == 1) parts.Add(First(fine(terms)));
        if (last >= 2) parts.Add(Further(Math.Max(reached.First, 2), last, fine(terms), factor(terms)));

        var sum = parts.Aggregate(Rational.Zero, (total, part) => total + part.Value);
        var how = Explanation.Join(", ", parts.Select(part => part.How));
        if (parts.Count > 1) how = Explanation.Of($"{how}, together {MoneyText.Rounded(sum)}");
        return new Fine(ClauseId, appraisee, sum.Round(2), how, reached.Cause);
    }

    private static Reckoning First(Rational fine) =>
        new(fine, Explanation.Of($"{EscalationStep.Ordinal(1)} time: {MoneyText.Rounded(fine)}"));

    private static Reckoning Further(long first, long last, Rational fine, Rational factor)
    {
        var times = last - first + 1;
        var amount = fine * factor * (decimal)times;
        var positions = EscalationStep.Ordinals(first, last);
        return new Reckoning(
            amount,
            times == 1
                ? Explanation.Of($"{positions} time: {fine} x {factor} = {MoneyText.Rounded(amount)}")
                : Explanation.Of($"{positions} time: {fine} x {factor} x {times} = {MoneyText.Rounded(amount)}"));
    }
}
