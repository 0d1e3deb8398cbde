namespace Appraisal.Engine.AgendaFilters;

/// <summary>The session a filter works for.</summary>
public sealed class AgendaContext
{
    internal AgendaContext(ISession session)
    {
        Session = session;
    }

    /// <summary>The session.</summary>
    public ISession Session { get; }
}
