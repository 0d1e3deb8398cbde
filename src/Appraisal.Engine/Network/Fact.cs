using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network;

/// <summary>A value the network matches: an object of the working memory, a result of a query, or a bound value.</summary>
internal class Fact : IFact
{
    public object? Value;

    public RightEntry? FirstEntry;

    public RightEntry? LastEntry;

    /// <summary>The tuple made from this query result, while it is part of a match.</summary>
    public MatchTuple? Child;

    /// <summary>Whether this query result passed the condition after its operator.</summary>
    public bool Passed;

    public virtual Type Type => Value?.GetType() ?? typeof(object);

    public virtual IFactSource? Source => null;

    object? IFact.Value => Value;

    public void Attach(RightEntry entry)
    {
        if (LastEntry is null)
            FirstEntry = entry;
        else
            LastEntry.NextOfFact = entry;
        LastEntry = entry;
    }

    public void Detach(RightEntry entry)
    {
        RightEntry? previous = null;
        for (var current = FirstEntry; current is not null; previous = current, current = current.NextOfFact)
        {
            if (!ReferenceEquals(current, entry))
                continue;
            if (previous is null)
                FirstEntry = entry.NextOfFact;
            else
                previous.NextOfFact = entry.NextOfFact;
            if (ReferenceEquals(LastEntry, entry))
                LastEntry = previous;
            entry.NextOfFact = null;
            return;
        }
    }
}
