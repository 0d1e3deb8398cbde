namespace Appraisal.Engine.RuleModel;

/// <summary>What an action of a rule works with: its match, the working memory and the services of the session.</summary>
public interface IContext
{
    /// <summary>The rule that fires.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The match that fires.</summary>
    IMatch Match { get; }

    /// <summary>The token given to <c>Fire</c>.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>Makes <c>Fire</c> return after the remaining actions of this firing.</summary>
    void Halt();

    /// <summary>Inserts a fact. It is matched before the call returns.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">An identical fact is in memory.</exception>
    void Insert(object fact);

    /// <summary>Inserts several facts, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">An identical fact is in memory.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts a fact unless an identical one is in memory.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether the fact was inserted.</returns>
    bool TryInsert(object fact);

    /// <summary>Matches a fact again, whatever has changed in it.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The fact is not in memory, or is linked.</exception>
    void Update(object fact);

    /// <summary>Updates several facts, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">A fact is not in memory, or is linked.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Updates a fact if it is in memory.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether the fact was updated.</returns>
    bool TryUpdate(object fact);

    /// <summary>Takes a fact back.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The fact is not in memory, or is linked.</exception>
    void Retract(object fact);

    /// <summary>Takes several facts back, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">A fact is not in memory, or is linked.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Takes a fact back if it is in memory.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether the fact was retracted.</returns>
    bool TryRetract(object fact);

    /// <summary>The keys of the facts linked to this match; empty in an action that runs because the match is gone.</summary>
    /// <returns>The keys.</returns>
    IReadOnlyCollection<object> GetLinkedKeys();

    /// <summary>Finds a fact linked to this match.</summary>
    /// <param name="key">The key under which it was linked.</param>
    /// <returns>The fact, or null if there is none.</returns>
    object? GetLinked(object key);

    /// <summary>Inserts a fact that lives as long as this match.</summary>
    /// <param name="key">The key to find the fact by.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The key is in use, or an identical fact is in memory.</exception>
    void InsertLinked(object key, object fact);

    /// <summary>Inserts several linked facts.</summary>
    /// <param name="keyedFacts">The facts by key.</param>
    /// <exception cref="ArgumentException">A key is in use, or an identical fact is in memory.</exception>
    void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Replaces, or matches again, a fact linked to this match.</summary>
    /// <param name="key">The key of the fact.</param>
    /// <param name="fact">The same fact or its successor.</param>
    /// <exception cref="ArgumentException">The key is unknown.</exception>
    void UpdateLinked(object key, object fact);

    /// <summary>Updates several linked facts.</summary>
    /// <param name="keyedFacts">The facts by key.</param>
    /// <exception cref="ArgumentException">A key is unknown.</exception>
    void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Takes back a fact linked to this match.</summary>
    /// <param name="key">The key of the fact.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The key is unknown.</exception>
    void RetractLinked(object key, object fact);

    /// <summary>Takes back several linked facts.</summary>
    /// <param name="keyedFacts">The facts by key.</param>
    /// <exception cref="ArgumentException">A key is unknown.</exception>
    void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Asks the session's dependency resolver for a service.</summary>
    /// <param name="serviceType">The type of the service.</param>
    /// <returns>The service.</returns>
    object Resolve(Type serviceType);
}
