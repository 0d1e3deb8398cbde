namespace Appraisal;

/// <summary>A dated event of some kind.</summary>
/// <param name="Id">The event's id, unique in the input; not empty.</param>
/// <param name="Employee">The employee's id.</param>
/// <param name="Kind">What happened, for example <c>hung-up-early</c>.</param>
/// <param name="Date">The day it happened.</param>
public sealed record Occurrence(string Id, string Employee, string Kind, DateOnly Date) : InputFact
{
    /// <summary>How many times (or tickets, orders) the record stands for; 1 and up, by default 1.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The circumstances recorded with it, by default none.</summary>
    public ValueList<string> Circumstances { get; init; } = [];

    /// <summary>The amount recorded with it, in the unit of its kind, or null.</summary>
    public decimal? Amount { get; init; }

    /// <summary>A remark for people, which no clause reads, or null.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override string Reference => "occurrences/" + Id;

    /// <summary>A hash of the id alone: it is unique in an input, and sessions look occurrences up often.</summary>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether any of the given circumstances is recorded.</summary>
    public bool HasAny(ValueList<string> circumstances)
    {
        foreach (var recorded in Circumstances.AsSpan())
        {
            if (circumstances.AsSpan().Contains(recorded)) return true;
        }

        return false;
    }
}
