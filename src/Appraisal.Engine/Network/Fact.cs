using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network;

/// <summary>A value the network matches: an object of the working memory, a result of a query, or a bound value.</summary>
internal class Fact : IFact
{
    public object? Value;

    /// <summary>The newest of the fact's entries in right memories, which lead on to the older ones; 0 for none.</summary>
    public int FirstEntry;

    public virtual Type Type => Value?.GetType() ?? typeof(object);

    public virtual IFactSource? Source => null;

    object? IFact.Value => Value;
}
