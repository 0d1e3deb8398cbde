namespace Appraisal.Benchmarks.ScoreCards;

/// <summary>All employees of a department in one session. Each way returns the number of outcomes.</summary>
public sealed class DepartmentWork
{
    private readonly ISessionFactory _sessions;
    private readonly object[] _byTime;
    private readonly object[] _byPerson;

    public DepartmentWork(ISessionFactory sessions, ScoreCardFacts facts, int employees)
    {
        _sessions = sessions;
        _byTime = [.. facts.InOrderOfTime(employees)];
        _byPerson = [.. facts.InOrderOfPeople(employees)];
    }

    /// <summary>The facts as a file of the period gives them, day by day, in one batch.</summary>
    public int InBatch()
    {
        var session = _sessions.CreateSession();
        session.InsertAll(_byTime);
        return session.FireAndCount();
    }

    /// <summary>The facts one by one, person by person.</summary>
    public int OneByOne()
    {
        var session = _sessions.CreateSession();
        foreach (var fact in _byPerson) session.Insert(fact);
        return session.FireAndCount();
    }

    /// <summary>A session in which everybody is appraised.</summary>
    public ISession Session()
    {
        var session = _sessions.CreateSession();
        session.InsertAll(_byTime);
        session.Fire();
        return session;
    }
}
