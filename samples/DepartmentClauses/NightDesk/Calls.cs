namespace NightDesk;

/// <summary>Ends the call first while the customer is on the line: 4 points each time, twice that if the customer complained.</summary>
/// <remarks>Order 12, 1. At night a neighbour may be spoken to, so the printed 6 points of SN-3.8 are too many.</remarks>
[Clause("ND-1")]
public sealed class CallEndedEarly() : PerOccurrenceDeduction<CallTerms>(
    "SN-2", ["hung-up-early"], terms => terms.CallEndedEarly, doubledBy: ["complaint"]);

/// <summary>Lets 30 days pass without a further deduction before the period ends: up to 5 points are given back.</summary>
/// <remarks>Order 12, 2. Never more than were taken, so that nobody has more than the full points.</remarks>
[Clause("ND-2"), Priority(Stage.Comparison)]
public sealed class PointsRecovered : ClauseRule<CallTerms>
{
    private const string Section = "SN-2";

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        CallTerms terms = null!;
        Period period = null!;
        IEnumerable<Deduction> deductions = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => deductions, query => query
                .Match<Deduction>(d => d.Section == Section, d => d.Employee == appraisee.Employee)
                .Collect()
                .Where(all => all.Any()))
            .Having(() => DaysSince(LastOf(deductions), period) >= terms.RecoveryDays);

        Then()
            .Yield(_ => GiveBack(appraisee, terms, deductions, period));
    }

    private static Occurrence LastOf(IEnumerable<Deduction> deductions) =>
        deductions
            .SelectMany(deduction => deduction.Because)
            .OfType<Occurrence>()
            .OrderBy(occurrence => occurrence.Date)
            .ThenBy(occurrence => occurrence.Id, StringComparer.Ordinal)
            .Last();

    private static int DaysSince(Occurrence last, Period period) => period.To.DayNumber - last.Date.DayNumber;

    private SectionScore GiveBack(Appraisee appraisee, CallTerms terms, IEnumerable<Deduction> deductions, Period period)
    {
        var last = LastOf(deductions);
        var taken = deductions.Aggregate(Rational.Zero, (sum, deduction) => sum + deduction.Points);
        var points = Rational.Min(terms.RecoveredPoints, taken);
        var how = Explanation.Of($"{DaysSince(last, period)} days since {last.Date}: {points} of {taken} given back");
        return new SectionScore(ClauseId, appraisee, points, null, how, Because.Of(last)) { Section = Section };
    }
}
