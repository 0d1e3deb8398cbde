namespace Appraisal.Benchmarks.ScoreCards;

/// <summary>All employees of a department in one session. Each way returns the number of outcomes.</summary>
public sealed class DepartmentWork
{
    private const int BatchSize = 1_000;

    private readonly ISessionFactory _sessions;
    private readonly ScoreCardFacts _facts;
    private readonly int _employees;
    private readonly object[] _byTime;
    private readonly object[] _byPerson;

    public DepartmentWork(ISessionFactory sessions, ScoreCardFacts facts, int employees)
    {
        (_sessions, _facts, _employees) = (sessions, facts, employees);
        _byTime = [.. facts.InOrderOfTime(employees)];
        _byPerson = [.. facts.InOrderOfPeople(employees)];
    }

    /// <summary>The facts person by person, in batches of a thousand facts.</summary>
    public int InBatches()
    {
        var session = _sessions.CreateSession();
        foreach (var batch in _byPerson.Chunk(BatchSize)) session.InsertAll(batch);
        return session.FireAndCount();
    }

    /// <summary>The facts as a file of the period gives them, day by day, in one batch.</summary>
    public int InOneBatch()
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

    /// <summary>The plain calculation, which keeps all it concludes as a session does.</summary>
    public int Plain()
    {
        var cards = new List<List<Outcome>>();
        foreach (var card in _facts.Cards.Take(_employees)) cards.Add(PlainScoreCard.Of(card, _facts.Terms, _facts.Period));
        return cards.Sum(outcomes => outcomes.Count(outcome => outcome.Clause.Length > 0));
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
