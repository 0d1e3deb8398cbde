namespace Appraisal.Rules.Tests.Telecom;

/// <summary>The common readings of the register's telecom part for one appraisee, as plain calculations without the engine.</summary>
internal sealed class PlainTelecom(Appraisee appraisee, AppraisalInput input, bool proportional)
{
    private readonly List<(string Clause, Fraction Value, decimal? Max)> _clauses = [];
    private readonly List<string> _deductions = [];
    private readonly List<string> _findings = [];
    private bool _complete = true;

    /// <summary>The sum of all clauses so far.</summary>
    public Fraction Sum { get; private set; } = Fraction.Zero;

    public string Employee => appraisee.Employee;

    /// <summary>The people of all teams in which an employee has a role, each once.</summary>
    public static List<string> MembersOf(IEnumerable<Team> teams) =>
        [.. teams.SelectMany(team => team.Members).Distinct(StringComparer.Ordinal)];

    public static Fraction? MeanOf(IReadOnlyCollection<decimal> readings)
    {
        if (readings.Count == 0) return null;

        var sum = Fraction.Zero;
        foreach (var reading in readings) sum += reading;
        return sum / readings.Count;
    }

    public static Fraction AtLeastZero(Fraction value) => value < 0 ? 0 : value;

    /// <summary>Adds what a clause comes to.</summary>
    public void Clause(string id, Fraction value, decimal? max)
    {
        _clauses.Add((id, value, max));
        Sum += value;
    }

    public void Finding(string clause, string code) => _findings.Add($"{clause} {code}");

    /// <summary>A reading of the appraisee that must be there.</summary>
    public decimal? Required(string clause, string indicator)
    {
        if (Reading(indicator) is { } value) return value;

        Missing(clause);
        return null;
    }

    public decimal? Reading(string indicator) => ReadingOf(appraisee.Employee, indicator);

    /// <summary>The mean of those members who have a reading; a finding for each who has none.</summary>
    public Fraction? TeamMean(string clause, IReadOnlyCollection<string> members, string indicator)
    {
        var readings = members.Select(member => ReadingOf(member, indicator)).ToList();
        foreach (var _ in readings.Where(reading => reading is null)) Missing(clause);
        return MeanOf([.. readings.OfType<decimal>()]);
    }

    /// <summary>Adds the share of full points that a team's mean of 0 to 100 earns.</summary>
    public void TeamItem(string clause, IReadOnlyCollection<string> members, string indicator, int points)
    {
        var mean = TeamMean(clause, members, indicator) ?? Fraction.Zero;
        Clause(clause, mean * points / 100, points);
    }

    /// <summary>Adds the exam's item: nothing below 70, 5 points from 90 on.</summary>
    public void Exam(string clause) =>
        Clause(clause, Required(clause, "exam-score") is { } score ? Line(score, 70, 90, 5) : 0, 5);

    /// <summary>Points on the line between two bounds.</summary>
    public Fraction Line(Fraction value, Fraction low, Fraction high, Fraction full) =>
        value < low ? 0
        : value >= high ? full
        : proportional ? full * value / high
        : full * (value - low) / (high - low);

    /// <summary>The mean of a criterion's raters; 0 with a finding when nobody rates.</summary>
    public Fraction Rated(string clause, string criterion)
    {
        var scores = input.Ratings.Where(r => r.Employee == appraisee.Employee && r.Criterion == criterion).Select(r => r.Score).ToList();
        if (MeanOf(scores) is { } mean) return mean;

        Missing(clause);
        return 0;
    }

    /// <summary>Adds half the points for the rate of participation and half for the quality.</summary>
    public void Culture(string clause)
    {
        Fraction participation = Required(clause, "activity-participation-rate") ?? 0;
        Clause(clause, (participation + (Rated(clause, "activity-quality") / 100)) * 5 / 2, 5);
    }

    /// <summary>A finding for each event.</summary>
    public void Conduct(string clause, params string[] kinds)
    {
        foreach (var o in kinds.SelectMany(Events)) Finding(clause, o.Kind);
    }

    /// <summary>The points that events cost, one line each.</summary>
    public Fraction Cost(string clause, decimal each, params string[] kinds)
    {
        var cost = Fraction.Zero;
        foreach (var o in kinds.SelectMany(Events))
        {
            _deductions.Add($"{clause} {PlainPoints.Number(-each * o.Count)} occurrences/{o.Id}");
            cost += each * o.Count;
        }

        return cost;
    }

    /// <summary>Whether events happened that void an item: each is told with all the item's points, however often it happened.</summary>
    public bool Voided(string clause, int full, params string[] kinds)
    {
        var events = kinds.SelectMany(Events).ToList();
        foreach (var o in events) _deductions.Add($"{clause} {-full} occurrences/{o.Id}");
        return events.Count > 0;
    }

    /// <summary>Adds an item that starts with full points and loses some of them, but never more than it has.</summary>
    public void Losing(string clause, int full, Fraction cost, bool voided = false) =>
        Clause(clause, voided ? 0 : AtLeastZero(full - cost), full);

    /// <summary>Adds deductions that lower the total.</summary>
    public void FromTotal(string clause, Fraction points) => Clause(clause, 0 - points, null);

    public void Attendance(string clause) => FromTotal(clause, Reading("attendance-deduction") ?? 0);

    /// <summary>The statement: a total below 0 is lifted to 0 by a line of the total's clause.</summary>
    public PlainPoints Total(string clause, decimal max)
    {
        if (Sum < 0) Clause(clause, 0 - Sum, null);
        return new PlainPoints(
            PlainPoints.Told(appraisee.Employee, _complete, Sum.Written(), max),
            PlainPoints.Told(_clauses.Select(c => (c.Clause, c.Value.Written(), c.Max))),
            PlainPoints.Told(_deductions),
            PlainPoints.Told(_findings));
    }

    private IEnumerable<Occurrence> Events(string kind) =>
        input.Occurrences.Where(o => o.Employee == appraisee.Employee && o.Kind == kind && o.Date >= input.Period.From);

    private decimal? ReadingOf(string employee, string indicator) =>
        input.Measurements.SingleOrDefault(m => m.Employee == employee && m.Indicator == indicator)?.Value;

    private void Missing(string clause)
    {
        _complete = false;
        Finding(clause, "missing-input");
    }
}
