namespace Appraisal.Engine.Diagnostics;

/// <summary>The events of a session or of a factory. Those of a session are raised at its factory, too.</summary>
internal sealed class EventSource(EventSource? parent) : IEventProvider
{
    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    public event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent;

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    public event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent;

    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    public event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent;

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;

    public bool HasActivationCreated => ActivationCreatedEvent is not null || (parent is not null && parent.ActivationCreatedEvent is not null);

    public bool HasActivationUpdated => ActivationUpdatedEvent is not null || (parent is not null && parent.ActivationUpdatedEvent is not null);

    public bool HasActivationDeleted => ActivationDeletedEvent is not null || (parent is not null && parent.ActivationDeletedEvent is not null);

    public bool HasRuleFiring => RuleFiringEvent is not null || (parent is not null && parent.RuleFiringEvent is not null);

    public bool HasRuleFired => RuleFiredEvent is not null || (parent is not null && parent.RuleFiredEvent is not null);

    public bool HasFactInserting => FactInsertingEvent is not null || (parent is not null && parent.FactInsertingEvent is not null);

    public bool HasFactInserted => FactInsertedEvent is not null || (parent is not null && parent.FactInsertedEvent is not null);

    public bool HasFactUpdating => FactUpdatingEvent is not null || (parent is not null && parent.FactUpdatingEvent is not null);

    public bool HasFactUpdated => FactUpdatedEvent is not null || (parent is not null && parent.FactUpdatedEvent is not null);

    public bool HasFactRetracting => FactRetractingEvent is not null || (parent is not null && parent.FactRetractingEvent is not null);

    public bool HasFactRetracted => FactRetractedEvent is not null || (parent is not null && parent.FactRetractedEvent is not null);

    public bool HasLhsExpressionEvaluated => LhsExpressionEvaluatedEvent is not null || (parent is not null && parent.LhsExpressionEvaluatedEvent is not null);

    public bool HasLhsExpressionFailed => LhsExpressionFailedEvent is not null || (parent is not null && parent.LhsExpressionFailedEvent is not null);

    public bool HasAgendaExpressionEvaluated => AgendaExpressionEvaluatedEvent is not null || (parent is not null && parent.AgendaExpressionEvaluatedEvent is not null);

    public bool HasAgendaExpressionFailed => AgendaExpressionFailedEvent is not null || (parent is not null && parent.AgendaExpressionFailedEvent is not null);

    public bool HasRhsExpressionEvaluated => RhsExpressionEvaluatedEvent is not null || (parent is not null && parent.RhsExpressionEvaluatedEvent is not null);

    public bool HasRhsExpressionFailed => RhsExpressionFailedEvent is not null || (parent is not null && parent.RhsExpressionFailedEvent is not null);

    public void OnActivationCreated(object sender, AgendaEventArgs args)
    {
        ActivationCreatedEvent?.Invoke(sender, args);
        parent?.ActivationCreatedEvent?.Invoke(sender, args);
    }

    public void OnActivationUpdated(object sender, AgendaEventArgs args)
    {
        ActivationUpdatedEvent?.Invoke(sender, args);
        parent?.ActivationUpdatedEvent?.Invoke(sender, args);
    }

    public void OnActivationDeleted(object sender, AgendaEventArgs args)
    {
        ActivationDeletedEvent?.Invoke(sender, args);
        parent?.ActivationDeletedEvent?.Invoke(sender, args);
    }

    public void OnRuleFiring(object sender, AgendaEventArgs args)
    {
        RuleFiringEvent?.Invoke(sender, args);
        parent?.RuleFiringEvent?.Invoke(sender, args);
    }

    public void OnRuleFired(object sender, AgendaEventArgs args)
    {
        RuleFiredEvent?.Invoke(sender, args);
        parent?.RuleFiredEvent?.Invoke(sender, args);
    }

    public void OnFactInserting(object sender, WorkingMemoryEventArgs args)
    {
        FactInsertingEvent?.Invoke(sender, args);
        parent?.FactInsertingEvent?.Invoke(sender, args);
    }

    public void OnFactInserted(object sender, WorkingMemoryEventArgs args)
    {
        FactInsertedEvent?.Invoke(sender, args);
        parent?.FactInsertedEvent?.Invoke(sender, args);
    }

    public void OnFactUpdating(object sender, WorkingMemoryEventArgs args)
    {
        FactUpdatingEvent?.Invoke(sender, args);
        parent?.FactUpdatingEvent?.Invoke(sender, args);
    }

    public void OnFactUpdated(object sender, WorkingMemoryEventArgs args)
    {
        FactUpdatedEvent?.Invoke(sender, args);
        parent?.FactUpdatedEvent?.Invoke(sender, args);
    }

    public void OnFactRetracting(object sender, WorkingMemoryEventArgs args)
    {
        FactRetractingEvent?.Invoke(sender, args);
        parent?.FactRetractingEvent?.Invoke(sender, args);
    }

    public void OnFactRetracted(object sender, WorkingMemoryEventArgs args)
    {
        FactRetractedEvent?.Invoke(sender, args);
        parent?.FactRetractedEvent?.Invoke(sender, args);
    }

    public void OnLhsExpressionEvaluated(object sender, LhsExpressionEventArgs args)
    {
        LhsExpressionEvaluatedEvent?.Invoke(sender, args);
        parent?.LhsExpressionEvaluatedEvent?.Invoke(sender, args);
    }

    public void OnLhsExpressionFailed(object sender, LhsExpressionErrorEventArgs args)
    {
        LhsExpressionFailedEvent?.Invoke(sender, args);
        parent?.LhsExpressionFailedEvent?.Invoke(sender, args);
    }

    public void OnAgendaExpressionEvaluated(object sender, AgendaExpressionEventArgs args)
    {
        AgendaExpressionEvaluatedEvent?.Invoke(sender, args);
        parent?.AgendaExpressionEvaluatedEvent?.Invoke(sender, args);
    }

    public void OnAgendaExpressionFailed(object sender, AgendaExpressionErrorEventArgs args)
    {
        AgendaExpressionFailedEvent?.Invoke(sender, args);
        parent?.AgendaExpressionFailedEvent?.Invoke(sender, args);
    }

    public void OnRhsExpressionEvaluated(object sender, RhsExpressionEventArgs args)
    {
        RhsExpressionEvaluatedEvent?.Invoke(sender, args);
        parent?.RhsExpressionEvaluatedEvent?.Invoke(sender, args);
    }

    public void OnRhsExpressionFailed(object sender, RhsExpressionErrorEventArgs args)
    {
        RhsExpressionFailedEvent?.Invoke(sender, args);
        parent?.RhsExpressionFailedEvent?.Invoke(sender, args);
    }
}
