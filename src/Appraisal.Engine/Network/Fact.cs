using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network;

/// <summary>A value the network matches: an object of the working memory, a result of a query, or a bound value.</summary>
internal class Fact : IFact
{
    public object? Value;

    /// <summary>The newest of the fact's entries in right memories, which lead on to the older ones.</summary>
    public RightEntry? FirstEntry;

    public virtual Type Type => Value?.GetType() ?? typeof(object);

    public virtual IFactSource? Source => null;

    object? IFact.Value => Value;

    public void Attach(RightEntry entry)
    {
        entry.NextOfFact = FirstEntry;
        FirstEntry = entry;
    }

    public void Detach(RightEntry entry)
    {
        ref var place = ref FirstEntry;
        while (place is not null)
        {
            if (ReferenceEquals(place, entry))
            {
                place = entry.NextOfFact;
                entry.NextOfFact = null;
                return;
            }

            place = ref place.NextOfFact;
        }
    }
}
