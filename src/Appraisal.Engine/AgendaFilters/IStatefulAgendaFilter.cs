namespace Appraisal.Engine.AgendaFilters;

/// <summary>A filter that remembers something about activations.</summary>
public interface IStatefulAgendaFilter : IAgendaFilter
{
    /// <summary>The activation is about to fire.</summary>
    /// <param name="context">The context.</param>
    /// <param name="activation">The activation.</param>
    void Select(AgendaContext context, Activation activation);

    /// <summary>The match of the activation has disappeared.</summary>
    /// <param name="context">The context.</param>
    /// <param name="activation">The activation.</param>
    void Remove(AgendaContext context, Activation activation);
}
