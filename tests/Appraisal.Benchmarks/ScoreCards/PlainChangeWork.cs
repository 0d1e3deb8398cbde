using Appraisal.Benchmarks.Ratios;

namespace Appraisal.Benchmarks.ScoreCards;

/// <summary>Changes of single facts without rules: everybody's outcomes are kept, and those of the employee concerned are worked out again.</summary>
internal sealed class PlainChangeWork
{
    private readonly ScoreCardFacts _facts;
    private readonly int _employees;
    private readonly Dictionary<string, Kept> _kept;

    public PlainChangeWork(ScoreCardFacts facts, int employees)
    {
        _facts = facts;
        _employees = employees;
        _kept = facts.Cards.Take(employees).ToDictionary(card => card.Appraisee.Employee, card => new Kept(card, OutcomesOf(card)));
    }

    /// <summary>The median of one change, in microseconds.</summary>
    public double Measure(int changes)
    {
        var sample = Enumerable.Range(1, changes).Select(turn => _facts.OccurrenceOf(turn, _employees)).ToList();
        // The first rounds warm up what has not run before.
        return Enumerable.Range(0, 5).Min(_ => Cost.MedianOfEach(sample, Update));
    }

    private void Update(Occurrence occurrence)
    {
        var kept = _kept[occurrence.Employee];
        kept.Outcomes = OutcomesOf(kept.Card);
    }

    private List<Outcome> OutcomesOf(ScoreCard card) => PlainScoreCard.Of(card, _facts.Terms, _facts.Period);

    private sealed class Kept(ScoreCard card, List<Outcome> outcomes)
    {
        public ScoreCard Card { get; } = card;

        public List<Outcome> Outcomes { get; set; } = outcomes;
    }
}
