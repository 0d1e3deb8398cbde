namespace Appraisal.Rules.Tests;

/// <summary>Weighted items of one appraisee as a plain calculation, without the engine: what the criteria schemes have in common.</summary>
internal sealed class PlainItems(Appraisee appraisee, AppraisalInput input)
{
    public List<string> Lines { get; } = [];

    public List<string> Findings { get; } = [];

    public bool Complete { get; private set; } = true;

    public Fraction Total { get; private set; } = Fraction.Zero;

    /// <summary>The ratings on a criterion, by rater.</summary>
    public List<Rating> RatingsOn(string criterion) =>
        [.. input.Ratings.Where(r => r.Employee == appraisee.Employee && r.Criterion == criterion).OrderBy(r => r.Rater, StringComparer.Ordinal)];

    public Measurement? Reading(string indicator) =>
        input.Measurements.SingleOrDefault(m => m.Employee == appraisee.Employee && m.Indicator == indicator);

    /// <summary>The events of a kind from the period's first day on, by date and id.</summary>
    public List<Occurrence> Events(string kind) =>
    [
        .. input.Occurrences
            .Where(o => o.Employee == appraisee.Employee && o.Kind == kind && o.Date >= input.Period.From)
            .OrderBy(o => o.Date)
            .ThenBy(o => o.Id, StringComparer.Ordinal),
    ];

    public Fraction MeanOf(string criterion) => MeanOf(RatingsOn(criterion));

    public static Fraction MeanOf(IReadOnlyCollection<Rating> ratings)
    {
        var sum = Fraction.Zero;
        foreach (var rating in ratings) sum += rating.Score;
        return ratings.Count == 0 ? Fraction.Zero : sum / ratings.Count;
    }

    public static Fraction MeanOf(params Fraction[] values)
    {
        var sum = Fraction.Zero;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }

    /// <summary>Adds an item whose criteria and rates weigh equally.</summary>
    public void Item(string clause, Fraction max, string[] criteria, string[]? rates = null, params string[] terms)
    {
        var values = new List<Fraction>();
        foreach (var rate in rates ?? []) values.Add(Reading(rate) is { } reading ? (Fraction)reading.Value * 100 : 0);
        foreach (var criterion in criteria) values.Add(MeanOf(criterion));
        Item(clause, MeanOf([.. values]), max, criteria, rates, terms);
    }

    /// <summary>Adds an item of a given mean, with the codes that it is computed from.</summary>
    public void Item(string clause, Fraction mean, Fraction max, string[] criteria, string[]? rates = null, params string[] terms)
    {
        var because = new List<string>(terms);
        foreach (var rate in rates ?? [])
        {
            if (Reading(rate) is null) Missing(clause);
            else because.Add($"measurements/{appraisee.Employee}/{rate}");
        }

        foreach (var criterion in criteria)
        {
            var ratings = RatingsOn(criterion);
            if (ratings.Count == 0) Missing(clause);
            because.AddRange(ratings.Select(Name));
        }

        Line(clause, LineKind.Score, mean * max / 100, max, because);
    }

    public void Line(string clause, LineKind kind, Fraction value, Fraction? max, IEnumerable<string> because)
    {
        if (kind == LineKind.Score) Total += value;
        Lines.Add(PlainStatement.Line(clause, kind, value.Written(), max?.Written(), because.Order(StringComparer.Ordinal)));
    }

    public void Missing(string clause)
    {
        Complete = false;
        Finding(clause, "missing-input");
    }

    public void Finding(string clause, string code, params IEnumerable<string> because) =>
        Findings.Add(PlainStatement.Finding(clause, code, because.Order(StringComparer.Ordinal)));

    /// <summary>A finding for each event of a kind.</summary>
    public void Conduct(string clause, string kind)
    {
        foreach (var o in Events(kind)) Finding(clause, kind, "occurrences/" + o.Id);
    }

    /// <summary>A finding that cites what lies outside, unless an event of the kind lies between two days.</summary>
    public void Procedure(string clause, string kind, string code, DateOnly from, DateOnly to)
    {
        var events = Events(kind);
        if (!events.Exists(o => o.Date >= from && o.Date <= to)) Finding(clause, code, events.Select(o => "occurrences/" + o.Id));
    }

    public static string Name(Rating rating) => $"ratings/{rating.Employee}/{rating.Criterion}/{rating.Rater}";

    public static string GradeOfFive(Fraction score) =>
        score >= 90 ? "excellent" : score >= 80 ? "good" : score >= 70 ? "fair" : score >= 60 ? "needs-improvement" : "unqualified";

    public PlainStatement Statement(decimal max, string? grade) =>
        PlainStatement.Of(appraisee.Employee, appraisee.Scheme, Complete, Total.Written(), max, grade, Lines, Findings);
}
