namespace Appraisal;

/// <summary>A step of the appraisal's own process: a finding unless an event of its kind is dated in the step's window.</summary>
/// <remarks>Events before the period are history and do not count (reading G10). An event in the period that misses the window is cited.</remarks>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="kind">The kind of event.</param>
/// <param name="finding">The finding's code.</param>
public abstract class Procedure<TTerms>(string kind, string finding) : ClauseRule<TTerms>
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The kind of event.</summary>
    public string Kind { get; } = kind;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        IEnumerable<Occurrence> events = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => events, query => query
                .Match<Occurrence>(o => o.Kind == Kind, o => o.Employee == appraisee.Employee, o => o.Date >= period.From)
                .Collect()
                .Where(all => !IsKept(terms, period, all)));

        Then()
            .Yield(_ => Miss(appraisee, terms, period, events));
    }

    /// <summary>The days in which the step is due, both included; by default the whole period.</summary>
    /// <param name="terms">The scheme's figures.</param>
    /// <param name="period">The period under appraisal.</param>
    protected virtual Period Window(TTerms terms, Period period) => period;

    /// <summary>Whether an event outside the window was meant for this step, by default yes; a step that recurs has one for each window.</summary>
    protected virtual bool CitesOthers => true;

    /// <summary>A period and some days after it; the calendar's last day bounds it.</summary>
    /// <param name="period">The period.</param>
    /// <param name="days">The days after it, 0 and up.</param>
    protected static Period Prolonged(Period period, int days)
    {
        ArgumentNullException.ThrowIfNull(period);
        var left = DateOnly.MaxValue.DayNumber - period.To.DayNumber;
        return period with { To = period.To.AddDays(Math.Min(days, left)) };
    }

    private bool IsKept(TTerms terms, Period period, IEnumerable<Occurrence> events)
    {
        var window = Window(terms, period);
        return events.Any(occurrence => window.Contains(occurrence.Date));
    }

    private Finding Miss(Appraisee appraisee, TTerms terms, Period period, IEnumerable<Occurrence> events)
    {
        var window = Window(terms, period);
        var others = CitesOthers ? events.ToValueList() : [];
        var message = others.Count == 0
            ? Explanation.Of($"not recorded from {window.From} to {window.To}")
            : Explanation.Of($"not recorded from {window.From} to {window.To}, but on {Dates(others)}");
        return new Finding(ClauseId, appraisee, finding, message, Because.Of(others));
    }

    private static Explanation Dates(ValueList<Occurrence> occurrences) =>
        Explanation.Join(", ", occurrences.Select(occurrence => Explanation.Of($"{occurrence.Date}")));
}
