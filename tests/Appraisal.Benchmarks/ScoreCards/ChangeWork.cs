using Appraisal.Benchmarks.Ratios;

namespace Appraisal.Benchmarks.ScoreCards;

/// <summary>Changes of single facts in a session in which everybody is appraised.</summary>
public sealed class ChangeWork(ISession session, ScoreCardFacts facts, int employees)
{
    private int _turn;

    /// <summary>An occurrence far from the last one.</summary>
    public Occurrence Next() => facts.OccurrenceOf(++_turn, employees);

    public int Update(Occurrence occurrence)
    {
        session.Update(occurrence);
        return session.Fire();
    }

    /// <summary>Takes an occurrence back; its deduction, total and grade are worked out again.</summary>
    public int Retract(Occurrence occurrence)
    {
        session.Retract(occurrence);
        return session.Fire();
    }

    public int Insert(Occurrence occurrence)
    {
        session.Insert(occurrence);
        return session.Fire();
    }

    /// <summary>The medians of one update and of one retraction, each with what it causes, in microseconds.</summary>
    internal (double Update, double Retract) Measure(int changes)
    {
        var sample = Enumerable.Range(0, changes).Select(_ => Next()).Distinct().ToList();
        var update = double.MaxValue;
        var retract = double.MaxValue;
        // The first rounds warm up what has not run before.
        for (var round = 0; round < 5; round++)
        {
            update = Math.Min(update, Cost.MedianOfEach(sample, occurrence => Update(occurrence)));
            retract = Math.Min(retract, Cost.MedianOfEach(sample, occurrence => Retract(occurrence)));
            foreach (var occurrence in sample) Insert(occurrence);
        }

        return (update, retract);
    }
}
