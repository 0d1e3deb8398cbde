using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network;

/// <summary>A value the network matches: an object of the working memory, a result of a query, or a bound value.</summary>
internal class Fact : IFact
{
    public object? Value;

    public RightEntry? FirstEntry;

    public RightEntry? LastEntry;

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
