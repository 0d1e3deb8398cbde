using System.Globalization;
using Appraisal.ServiceNorm;

namespace Appraisal.Benchmarks.ScoreCards;

/// <summary>Employees with eight occurrences each, the same on every run.</summary>
public sealed class ScoreCardFacts
{
    public const int OccurrencesPerEmployee = 8;

    private static readonly string[][] _circumstances = [[], [], ["complaint"], ["serious"], ["customer-dissatisfied", "complaint"]];

    public ScoreCardFacts(int employees)
    {
        Period = Period.Month(2024, 3);
        Terms = new ServiceNormTerms();
        Cards = [.. Enumerable.Range(0, employees).Select(CardOf)];
    }

    public Period Period { get; }

    public ServiceNormTerms Terms { get; }

    public IReadOnlyList<ScoreCard> Cards { get; }

    /// <summary>The facts of the first employees as a file of the period gives them: the people, then what happened, day by day.</summary>
    public IEnumerable<object> InOrderOfTime(int employees) =>
        [Period, Terms, .. Cards.Take(employees).Select(c => c.Appraisee), .. Cards.Take(employees).SelectMany(c => c.Occurrences).OrderBy(o => o.Date)];

    /// <summary>The facts of the first employees person by person.</summary>
    public IEnumerable<object> InOrderOfPeople(int employees) => [Period, Terms, .. Cards.Take(employees).SelectMany(c => c.Facts)];

    /// <summary>An occurrence of the first employees for each turn, far from the one before it.</summary>
    public Occurrence OccurrenceOf(int turn, int employees)
    {
        var card = Cards[(int)(turn * 7919L % employees)];
        return card.Occurrences[turn % card.Occurrences.Count];
    }

    private ScoreCard CardOf(int number)
    {
        var employee = "E" + number.ToString("D6", CultureInfo.InvariantCulture);
        var occurrences = new Occurrence[OccurrencesPerEmployee];
        for (var i = 0; i < occurrences.Length; i++)
        {
            var turn = (number * 7) + (i * 5);
            occurrences[i] = new Occurrence(
                $"{employee}-{i}", employee, PlainScoreCard.Kinds[turn % PlainScoreCard.Kinds.Count], new DateOnly(2024, 3, 1 + (turn % 31)))
            {
                Count = 1 + (turn % 11 == 0 ? 1 : 0),
                Circumstances = _circumstances[turn % _circumstances.Length].ToValueList(),
            };
        }

        return new ScoreCard(new Appraisee(employee, ServiceNormTerms.SchemeId), occurrences);
    }
}

/// <summary>One employee's facts.</summary>
public sealed record ScoreCard(Appraisee Appraisee, IReadOnlyList<Occurrence> Occurrences)
{
    public IEnumerable<object> Facts => [Appraisee, .. Occurrences];
}
