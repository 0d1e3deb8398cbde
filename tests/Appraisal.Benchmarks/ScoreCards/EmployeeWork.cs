namespace Appraisal.Benchmarks.ScoreCards;

/// <summary>Many employees, one at a time. Each way returns the number of outcomes.</summary>
public sealed class EmployeeWork(ISessionFactory sessions, ScoreCardFacts facts, int employees)
{
    private readonly SessionPool _pool = new(sessions);
    private readonly ScoreCard[] _cards = [.. facts.Cards.Take(employees)];

    public int Plain()
    {
        var count = 0;
        foreach (var card in _cards)
        {
            foreach (var outcome in PlainScoreCard.Of(card, facts.Terms, facts.Period))
            {
                if (outcome.Clause.Length > 0) count++;
            }
        }

        return count;
    }

    /// <summary>In sessions that are cleared and used again, where the engine can; else in new ones.</summary>
    public int Reused()
    {
        var count = 0;
        foreach (var card in _cards)
        {
            var session = _pool.Rent();
            var given = FactsOf(card);
            session.InsertAll(given);
            count += session.FireAndCount();
            _pool.Return(session, given.Count);
        }

        return count;
    }

    public int Fresh()
    {
        var count = 0;
        foreach (var card in _cards)
        {
            var session = sessions.CreateSession();
            session.InsertAll(FactsOf(card));
            count += session.FireAndCount();
        }

        return count;
    }

    private List<object> FactsOf(ScoreCard card) => [facts.Period, facts.Terms, card.Appraisee, .. card.Occurrences];
}
