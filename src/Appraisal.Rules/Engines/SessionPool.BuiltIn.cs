using System.Collections.Concurrent;

namespace Appraisal;

/// <summary>Sessions of the built-in engine, cleared and used again. Safe to share between threads.</summary>
/// <remarks>A cleared session keeps its memory: those that held a large input are let go, and no more are kept than can work at a time.</remarks>
internal sealed class SessionPool(ISessionFactory sessions)
{
    /// <summary>Facts of an input beyond which its session is not kept: about a department of a thousand.</summary>
    private const int LargestKept = 10_000;

    private readonly ConcurrentBag<Session> _idle = [];

    /// <summary>A session without facts.</summary>
    public ISession Rent() => _idle.TryTake(out var session) ? session : sessions.CreateSession();

    /// <summary>Takes a session back.</summary>
    /// <param name="session">The session; whoever returns it no longer uses it.</param>
    /// <param name="facts">How many facts were inserted into it.</param>
    public void Return(ISession session, int facts)
    {
        if (session is not Session cleared || facts > LargestKept || _idle.Count >= Environment.ProcessorCount) return;

        cleared.Reset();
        _idle.Add(cleared);
    }
}
