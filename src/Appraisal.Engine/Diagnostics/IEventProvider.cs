namespace Appraisal.Engine.Diagnostics;

/// <summary>What can be observed in a session, or in all sessions of a factory. The sender is always the session.</summary>
public interface IEventProvider
{
    /// <summary>A match has appeared.</summary>
    event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    /// <summary>A match has changed.</summary>
    event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    /// <summary>A match has disappeared.</summary>
    event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    /// <summary>An activation is about to fire.</summary>
    event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    /// <summary>An activation has fired; not raised after an exception.</summary>
    event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    /// <summary>A fact is about to be inserted.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    /// <summary>A fact has been inserted and matched.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    /// <summary>A fact is about to be matched anew.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    /// <summary>A fact has been matched anew.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    /// <summary>A fact is about to be retracted.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    /// <summary>A fact has been retracted.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    /// <summary>An expression of a condition part has been evaluated. Whoever listens makes matching slow: nothing is looked up, all is evaluated.</summary>
    event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent;

    /// <summary>An expression of a condition part threw.</summary>
    event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    /// <summary>A filter of a rule has been evaluated.</summary>
    event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent;

    /// <summary>A filter of a rule threw.</summary>
    event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    /// <summary>An action has been executed.</summary>
    event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent;

    /// <summary>An action threw.</summary>
    event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;
}
