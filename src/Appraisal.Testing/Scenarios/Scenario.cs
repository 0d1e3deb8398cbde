using System.Globalization;

namespace Appraisal.Testing;

/// <summary>An input in a few words, for tests of clauses. Immutable: every call gives a new one, so a common beginning can be shared.</summary>
/// <remarks>
/// <c>Scenario.For("service-norm").Occurs("hung-up-early", on: 5, count: 3, with: ["complaint"]).Appraise().Line("SN-3.8")</c>.
/// Facts are of the employee <see cref="FirstEmployee"/> unless <c>of</c> names another.
/// </remarks>
public sealed class Scenario
{
    /// <summary>The employee whom a scenario begins with.</summary>
    public const string FirstEmployee = "A01";

    private static readonly Lazy<Appraiser> _builtIn = new(Appraiser.Create);

    private readonly Appraiser? _appraiser;

    private Scenario(AppraisalInput input, Appraiser? appraiser)
    {
        Input = input;
        _appraiser = appraiser;
    }

    /// <summary>The input as it stands.</summary>
    public AppraisalInput Input { get; }

    private Appraiser Appraiser => _appraiser ?? _builtIn.Value;

    /// <summary>A scenario of one appraisee in a calendar month.</summary>
    /// <param name="scheme">The scheme's id.</param>
    /// <param name="month">The month, as <c>2024-03</c>.</param>
    /// <param name="post">The appraisee's post, or null.</param>
    /// <exception cref="FormatException"><paramref name="month"/> is no month.</exception>
    public static Scenario For(string scheme, string month = "2024-03", string? post = null)
    {
        var first = DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture);
        return For(scheme, Period.Month(first.Year, first.Month), post);
    }

    /// <summary>A scenario of one appraisee in any period.</summary>
    /// <param name="scheme">The scheme's id.</param>
    /// <param name="period">The period, for example <c>Period.Quarter(2024, 1)</c>.</param>
    /// <param name="post">The appraisee's post, or null.</param>
    public static Scenario For(string scheme, Period period, string? post = null) =>
        Of(new AppraisalInput { Period = period, Appraisees = [new Appraisee(FirstEmployee, scheme, null, post)] });

    /// <summary>A scenario that goes on from an input.</summary>
    public static Scenario Of(AppraisalInput input) => new(input, null);

    /// <summary>The same scenario in another period.</summary>
    public Scenario During(Period period) => With(Input with { Period = period });

    /// <summary>The same scenario appraised by another appraiser than the built-in one, for a department's own clauses.</summary>
    public Scenario By(Appraiser appraiser) => new(Input, appraiser);

    /// <summary>Adds an appraisee.</summary>
    /// <param name="employee">The employee's id.</param>
    /// <param name="scheme">The scheme's id, by default that of the first appraisee.</param>
    /// <param name="post">The post, or null.</param>
    /// <param name="name">The name to print, or null.</param>
    public Scenario Appraises(string employee, string? scheme = null, string? post = null, string? name = null) =>
        With(Input with { Appraisees = [.. Input.Appraisees, new Appraisee(employee, scheme ?? Input.Appraisees[0].Scheme, name, post)] });

    /// <summary>Adds an occurrence on a day of the period.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="on">The day, counted from 1 at the period's first day; 0 and below are the days before the period.</param>
    /// <param name="count">How many times.</param>
    /// <param name="with">The circumstances, by default none.</param>
    /// <param name="amount">The amount, or null.</param>
    /// <param name="of">The employee, by default <see cref="FirstEmployee"/>.</param>
    /// <param name="id">The id, by default <c>O1</c>, <c>O2</c>, ... in the order of the calls.</param>
    public Scenario Occurs(
        string kind,
        int on = 1,
        int count = 1,
        ValueList<string>? with = null,
        decimal? amount = null,
        string of = FirstEmployee,
        string? id = null) =>
        Occurs(kind, Input.Period.From.AddDays(on - 1), count, with, amount, of, id);

    /// <summary>Adds an occurrence on a date.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="on">The date.</param>
    /// <param name="count">How many times.</param>
    /// <param name="with">The circumstances, by default none.</param>
    /// <param name="amount">The amount, or null.</param>
    /// <param name="of">The employee, by default <see cref="FirstEmployee"/>.</param>
    /// <param name="id">The id, by default <c>O1</c>, <c>O2</c>, ... in the order of the calls.</param>
    public Scenario Occurs(
        string kind,
        DateOnly on,
        int count = 1,
        ValueList<string>? with = null,
        decimal? amount = null,
        string of = FirstEmployee,
        string? id = null)
    {
        id ??= string.Create(CultureInfo.InvariantCulture, $"O{Input.Occurrences.Count + 1}");
        var occurrence = new Occurrence(id, of, kind, on) { Count = count, Circumstances = with ?? [], Amount = amount };
        return With(Input with { Occurrences = [.. Input.Occurrences, occurrence] });
    }

    /// <summary>Adds a measurement.</summary>
    /// <param name="indicator">What was measured.</param>
    /// <param name="value">The reading; rates are fractions, 0 to 1.</param>
    /// <param name="of">The employee, by default <see cref="FirstEmployee"/>.</param>
    public Scenario Measures(string indicator, decimal value, string of = FirstEmployee) =>
        With(Input with { Measurements = [.. Input.Measurements, new Measurement(of, indicator, value)] });

    /// <summary>Adds a rating.</summary>
    /// <param name="criterion">What is rated.</param>
    /// <param name="score">The score.</param>
    /// <param name="rater">Who rates.</param>
    /// <param name="group">The rater's relation to the employee.</param>
    /// <param name="of">The employee, by default <see cref="FirstEmployee"/>.</param>
    public Scenario Rates(
        string criterion, decimal score, string rater = "L1", RaterGroup group = RaterGroup.Superior, string of = FirstEmployee) =>
        With(Input with { Ratings = [.. Input.Ratings, new Rating(of, criterion, score, rater, group)] });

    /// <summary>Adds a team.</summary>
    /// <param name="id">The team's id.</param>
    /// <param name="leader">Who leads it, or null.</param>
    /// <param name="guide">Who guides it, or null.</param>
    /// <param name="members">Who is in it.</param>
    public Scenario Team(string id, string? leader = null, string? guide = null, params ValueList<string> members) =>
        With(Input with { Teams = [.. Input.Teams, new Team(id, leader, guide, members)] });

    /// <summary>Overrides a term of the first appraisee's scheme with a number.</summary>
    /// <param name="term">The term's name, camelCase.</param>
    /// <param name="value">The figure.</param>
    public Scenario Terms(string term, decimal value) => Terms(term, new TermValue.Number(value));

    /// <summary>Overrides a term of the first appraisee's scheme with a word.</summary>
    /// <param name="term">The term's name, camelCase.</param>
    /// <param name="value">The word.</param>
    public Scenario Terms(string term, string value) => Terms(term, new TermValue.Text(value));

    /// <summary>Overrides a term of the first appraisee's scheme with true or false.</summary>
    /// <param name="term">The term's name, camelCase.</param>
    /// <param name="value">The truth.</param>
    public Scenario Terms(string term, bool value) => Terms(term, new TermValue.Flag(value));

    /// <summary>Overrides a term of the first appraisee's scheme with named numbers, such as <c>wageShares</c>.</summary>
    /// <param name="term">The term's name, camelCase.</param>
    /// <param name="parts">The names and their numbers.</param>
    public Scenario Terms(string term, params ValueList<(string Name, decimal Value)> parts) =>
        Terms(term, new TermValue.Map(parts
            .Select(part => KeyValuePair.Create<string, TermValue>(part.Name, new TermValue.Number(part.Value)))
            .ToValueList()));

    /// <summary>Overrides a term of the first appraisee's scheme with a value of any shape.</summary>
    /// <param name="term">The term's name, camelCase.</param>
    /// <param name="value">The value.</param>
    public Scenario Terms(string term, TermValue value)
    {
        var scheme = Input.Appraisees[0].Scheme;
        var before = Input.Terms.SingleOrDefault(given => given.Scheme == scheme)?.Versions[0].Values ?? [];
        var version = new TermsVersion(null, [.. before, new TermOverride(scheme, term, value)]);
        return With(Input with { Terms = [.. Input.Terms.Where(given => given.Scheme != scheme), new SchemeOverrides(scheme, [version])] });
    }

    /// <summary>Appraises, and gives the statement of one employee.</summary>
    /// <param name="employee">The employee's id; one who stands in the input under one scheme.</param>
    /// <exception cref="AppraisalInputException">The input has problems.</exception>
    public Statement Appraise(string employee = FirstEmployee) => AppraiseAll().Of(employee);

    /// <summary>Appraises everybody.</summary>
    /// <exception cref="AppraisalInputException">The input has problems.</exception>
    public AppraisalResult AppraiseAll() => Appraiser.Appraise(Input);

    /// <summary>What is wrong with the input; nothing when it can be appraised.</summary>
    public ValueList<InputProblem> Problems() => new InputValidator(Appraiser.Catalogue.Vocabulary).Check(Input).ToValueList();

    private Scenario With(AppraisalInput input) => new(input, _appraiser);
}
