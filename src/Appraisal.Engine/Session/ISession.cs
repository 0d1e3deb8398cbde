using Appraisal.Engine.Diagnostics;
using Appraisal.Engine.Extensibility;

namespace Appraisal.Engine;

/// <summary>
/// Facts, and the rules matched against them. Every change of a fact is matched before the call returns; rules fire only in
/// <see cref="Fire()"/>. A session is for one thread at a time and needs no disposal.
/// </summary>
public interface ISession : ISessionSchemaProvider
{
    /// <summary>Whether linked facts are matched when the actions of their firing are done. True by default.</summary>
    bool AutoPropagateLinkedFacts { get; set; }

    /// <summary>What waits to fire.</summary>
    IAgenda Agenda { get; }

    /// <summary>What can be observed.</summary>
    IEventProvider Events { get; }

    /// <summary>Figures about the nodes of the network.</summary>
    IMetricsProvider Metrics { get; }

    /// <summary>Supplies services to actions. Copied from the factory when the session is created.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Stands between firings and their actions, if set. Copied from the factory when the session is created.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Inserts a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">An identical fact is there.</exception>
    /// <exception cref="RuleLhsExpressionEvaluationException">A condition threw; the fact is there nevertheless.</exception>
    void Insert(object fact);

    /// <summary>Inserts facts together; a rule sees them all at once. If one cannot be inserted, none is.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">A fact, or an identical one, is there or among the facts twice.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts a fact if no identical one is there, and tells whether it did.</summary>
    /// <param name="fact">The fact.</param>
    bool TryInsert(object fact);

    /// <summary>Inserts all facts or none.</summary>
    /// <param name="facts">The facts.</param>
    IFactResult TryInsertAll(IEnumerable<object> facts);

    /// <summary>Inserts facts together.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">What to do if one cannot be inserted.</param>
    IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Matches a fact anew, whatever has changed in it. An identical object takes the place of the one that is there.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">It is not there, or is a linked fact.</exception>
    void Update(object fact);

    /// <summary>Matches facts anew, together. If one cannot be updated, none is.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">A fact is not there, or is a linked fact.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Matches a fact anew if it is there, and tells whether it did.</summary>
    /// <param name="fact">The fact.</param>
    bool TryUpdate(object fact);

    /// <summary>Updates all facts or none.</summary>
    /// <param name="facts">The facts.</param>
    IFactResult TryUpdateAll(IEnumerable<object> facts);

    /// <summary>Updates facts together.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">What to do if one cannot be updated.</param>
    IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Takes a fact back, and with it all that was concluded from it and linked to it.</summary>
    /// <param name="fact">The fact, or an identical one.</param>
    /// <exception cref="ArgumentException">It is not there, or is a linked fact.</exception>
    void Retract(object fact);

    /// <summary>Takes facts back together. If one cannot be retracted, none is.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">A fact is not there, is named twice, or is a linked fact.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Takes a fact back if it is there, and tells whether it did.</summary>
    /// <param name="fact">The fact, or an identical one.</param>
    bool TryRetract(object fact);

    /// <summary>Retracts all facts or none.</summary>
    /// <param name="facts">The facts.</param>
    IFactResult TryRetractAll(IEnumerable<object> facts);

    /// <summary>Retracts facts together.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">What to do if one cannot be retracted.</param>
    IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Matches the linked facts that wait, and returns them: one set for each run of like changes.</summary>
    IEnumerable<ILinkedFactSet> PropagateLinked();

    /// <summary>Fires until nothing waits or a rule halts, and returns the number of firings.</summary>
    /// <exception cref="RuleRhsExpressionEvaluationException">An action threw.</exception>
    int Fire();

    /// <summary>Fires at most so many times.</summary>
    /// <param name="maxRulesNumber">The limit; 0 fires nothing.</param>
    int Fire(int maxRulesNumber);

    /// <summary>Fires until nothing waits, a rule halts or the token is cancelled, which is looked at after each firing.</summary>
    /// <param name="cancellationToken">The token; actions see it in their context.</param>
    int Fire(CancellationToken cancellationToken);

    /// <summary>Fires at most so many times, until a rule halts or the token is cancelled.</summary>
    /// <param name="maxRulesNumber">The limit; 0 fires nothing.</param>
    /// <param name="cancellationToken">The token; actions see it in their context.</param>
    int Fire(int maxRulesNumber, CancellationToken cancellationToken);

    /// <summary>The facts of a type, linked ones included: a view of the memory as it is when enumerated.</summary>
    /// <typeparam name="TFact">The type; facts of derived types are of it.</typeparam>
    IQueryable<TFact> Query<TFact>();
}
