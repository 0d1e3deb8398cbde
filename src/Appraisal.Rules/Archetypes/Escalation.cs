namespace Appraisal;

/// <summary>Which position each failure of one kind takes in an employee's history, by date and then id; a count of n takes n positions.</summary>
public sealed class Escalation
{
    private readonly Dictionary<string, EscalationStep> _steps = new(StringComparer.Ordinal);

    private Escalation(IEnumerable<Occurrence> failures, Period period, int separatesAt)
    {
        var ordered = failures.OrderBy(failure => failure.Date).ThenBy(failure => failure.Id, StringComparer.Ordinal).ToList();
        ValueList<InputFact> history = ordered.TakeWhile(failure => failure.Date < period.From).ToValueList<InputFact>();
        ValueList<InputFact> deciding = [];
        var next = 1L;
        foreach (var failure in ordered)
        {
            var isFirstOfPeriod = _steps.Count == history.Count;
            _steps.Add(failure.Id, new EscalationStep(failure, next, isFirstOfPeriod ? history : deciding));

            // Each line cites those before the period that hold a step below separation, and the first line all of them, so that
            // a long history is told once and not on every line.
            if (failure.Date < period.From && next < separatesAt) deciding = [.. deciding, failure];
            next += failure.Count;
        }
    }

    /// <summary>Orders failures.</summary>
    /// <param name="failures">The failures that count, of one employee, those before the period included; in any order.</param>
    /// <param name="period">The period under appraisal.</param>
    /// <param name="separatesAt">The position from which a failure leads to separation; 1 and up.</param>
    public static Escalation Of(IEnumerable<Occurrence> failures, Period period, int separatesAt)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new Escalation(failures, period, separatesAt);
    }

    /// <summary>The step of a failure, or null where it does not count.</summary>
    public EscalationStep? StepOf(Occurrence failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return _steps.GetValueOrDefault(failure.Id);
    }
}

/// <summary>The positions that one failure takes.</summary>
/// <param name="Failure">The failure.</param>
/// <param name="First">Its first position, counted from 1.</param>
/// <param name="Before">The failures before the period that moved it there.</param>
public sealed record EscalationStep(Occurrence Failure, long First, ValueList<InputFact> Before)
{
    /// <summary>Its last position.</summary>
    public long Last => First + Failure.Count - 1;

    /// <summary>What a line on it rests on: the failure, then those that moved it.</summary>
    public ValueList<InputFact> Cause => [Failure, .. Before];

    /// <summary>A position as people write it: 1st, 2nd, 3rd, 4th.</summary>
    public static Explanation Ordinal(long position) => (position % 10, position % 100 is > 10 and < 20) switch
    {
        (1, false) => Explanation.Of($"{position}st"),
        (2, false) => Explanation.Of($"{position}nd"),
        (3, false) => Explanation.Of($"{position}rd"),
        _ => Explanation.Of($"{position}th"),
    };

    /// <summary>Positions as people write them: <c>2nd</c>, <c>2nd to 4th</c>.</summary>
    public static Explanation Ordinals(long first, long last) =>
        first == last ? Ordinal(first) : Explanation.Of($"{Ordinal(first)} to {Ordinal(last)}");
}
