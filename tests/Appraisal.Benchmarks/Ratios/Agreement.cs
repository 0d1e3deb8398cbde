using Appraisal.Benchmarks.ScoreCards;

namespace Appraisal.Benchmarks.Ratios;

/// <summary>Makes sure that what is compared is the same work.</summary>
internal static class Agreement
{
    /// <exception cref="InvalidOperationException">The rules and the plain calculation conclude different things.</exception>
    public static void Check(ISessionFactory sessions, ScoreCardFacts facts)
    {
        foreach (var card in facts.Cards.Take(200))
        {
            var session = sessions.CreateSession();
            session.InsertAll([facts.Period, facts.Terms, .. card.Facts]);
            session.Fire();
            var concluded = session.Query<Outcome>().AsEnumerable().ToHashSet();
            if (!concluded.SetEquals(PlainScoreCard.Of(card, facts.Terms, facts.Period)))
                throw new InvalidOperationException($"The rules disagree with the plain calculation about {card.Appraisee.Employee}.");
        }
    }
}
