namespace Appraisal.Engine.RuleModel;

/// <summary>A lookup that also lists its keys, in the order in which they were first seen.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TElement">The type of the elements.</typeparam>
public interface IKeyedLookup<TKey, TElement> : ILookup<TKey, TElement>
{
    /// <summary>The keys.</summary>
    IEnumerable<TKey> Keys { get; }
}
