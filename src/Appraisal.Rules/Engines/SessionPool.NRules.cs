namespace Appraisal;

/// <summary>Sessions of NRules, which cannot be cleared: everybody gets a new one.</summary>
internal sealed class SessionPool(ISessionFactory sessions)
{
    /// <summary>A session without facts.</summary>
    public ISession Rent() => sessions.CreateSession();

    /// <summary>Takes a session back.</summary>
    /// <param name="session">The session; whoever returns it no longer uses it.</param>
    /// <param name="facts">How many facts were inserted into it.</param>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "The other engine's implementation has state.")]
    public void Return(ISession session, int facts)
    {
        _ = (session, facts);
    }
}
