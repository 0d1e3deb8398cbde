namespace Appraisal.Engine.AgendaFilters;

/// <summary>Decides whether a match goes on the agenda when it appears or changes; never asked when it disappears.</summary>
public interface IAgendaFilter
{
    /// <summary>Whether the activation may fire.</summary>
    /// <param name="context">The context of the decision.</param>
    /// <param name="activation">The activation.</param>
    bool Accept(AgendaContext context, Activation activation);
}
