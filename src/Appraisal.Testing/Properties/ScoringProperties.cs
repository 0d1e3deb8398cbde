namespace Appraisal.Testing;

/// <summary>What holds for every scheme whatever it scores, tried on random inputs; usable on a department's own clauses.</summary>
/// <remarks>Each check throws a <see cref="CounterexampleException"/> with the smallest input found, told as an input file.</remarks>
public sealed class ScoringProperties
{
    private const int GradedEmployees = 200;

    private readonly Subject _subject;
    private readonly MonotoneChecks _monotone;
    private readonly OrderChecks _order;
    private readonly RoundTripChecks _roundTrip;

    /// <summary>Prepares the checks; compiles the catalogue's rules once.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="scheme">The scheme's id.</param>
    /// <param name="options">What to know of the scheme besides, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The catalogue has no such scheme.</exception>
    public ScoringProperties(ClauseCatalogue catalogue, string scheme, ScoringOptions? options = null)
        : this(Appraiser.Create(catalogue), scheme, options)
    {
    }

    /// <summary>Prepares the checks of a scheme as an appraiser applies it, with a department's clauses and figures.</summary>
    /// <param name="appraiser">The appraiser.</param>
    /// <param name="scheme">The scheme's id.</param>
    /// <param name="options">What to know of the scheme besides, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The appraiser knows no such scheme.</exception>
    public ScoringProperties(Appraiser appraiser, string scheme, ScoringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(appraiser);
        _subject = new Subject(appraiser, scheme, options ?? new ScoringOptions());
        _monotone = new MonotoneChecks(_subject);
        _order = new OrderChecks(_subject);
        _roundTrip = new RoundTripChecks(_subject);
    }

    /// <summary>Checks all properties of one scheme.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="scheme">The scheme's id.</param>
    /// <param name="options">What to know of the scheme besides, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The catalogue has no such scheme.</exception>
    /// <exception cref="CounterexampleException">A property does not hold.</exception>
    public static void CheckAll(ClauseCatalogue catalogue, string scheme, ScoringOptions? options = null) =>
        CheckAll(Appraiser.Create(catalogue), scheme, options);

    /// <summary>Checks all properties of every scheme in which an appraiser has clauses beyond the built-in ones.</summary>
    /// <param name="appraiser">The appraiser.</param>
    /// <param name="options">What to know of the schemes besides, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The appraiser has no clause that is not built in.</exception>
    /// <exception cref="CounterexampleException">A property does not hold.</exception>
    public static void CheckAll(Appraiser appraiser, ScoringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(appraiser);
        var schemes = appraiser.Catalogue.Clauses
            .Where(clause => ClauseCatalogue.BuiltIn.Find(clause.Id) is null)
            .Select(clause => clause.Scheme.Id)
            .Distinct(StringComparer.Ordinal)
            .ToList();

        // A test that checks nothing would look like one that found nothing wrong.
        if (schemes.Count == 0) throw new ArgumentException("The appraiser has no clause that is not built in.", nameof(appraiser));
        foreach (var scheme in schemes) CheckAll(appraiser, scheme, options);
    }

    /// <summary>Checks all properties of one scheme as an appraiser applies it, with a department's clauses and figures.</summary>
    /// <param name="appraiser">The appraiser.</param>
    /// <param name="scheme">The scheme's id.</param>
    /// <param name="options">What to know of the scheme besides, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The appraiser knows no such scheme.</exception>
    /// <exception cref="CounterexampleException">A property does not hold.</exception>
    public static void CheckAll(Appraiser appraiser, string scheme, ScoringOptions? options = null)
    {
        var properties = new ScoringProperties(appraiser, scheme, options);
        properties.StayWithinBounds();
        properties.AddUp();
        properties.AccountForEveryFact();
        properties.GradeEveryScoreOnce();
        properties.NeverRewardAWorseRecord();
        properties.IgnoreOrder();
        properties.IgnoreOtherEmployees();
        properties.TakeBackConclusions();
        properties.SurviveWriting();
    }

    /// <summary>Scores and items lie in [0, max]; figures are not negative; a statement is incomplete exactly when an input is missing.</summary>
    /// <exception cref="CounterexampleException">The property does not hold.</exception>
    public void StayWithinBounds() => CheckResults(nameof(StayWithinBounds), (_, result) =>
        StatementChecks.OutOfBounds(result) ?? StatementChecks.WronglyComplete(result));

    /// <summary>Lines in points add up to the score, lines in yuan to gross less fines.</summary>
    /// <exception cref="CounterexampleException">The property does not hold.</exception>
    public void AddUp() => CheckResults(nameof(AddUp), (_, result) => StatementChecks.NotAddingUp(result));

    /// <summary>Every fact of the input is cited by a line or finding, or listed as unused, and never both.</summary>
    /// <exception cref="CounterexampleException">The property does not hold.</exception>
    public void AccountForEveryFact() => CheckResults(nameof(AccountForEveryFact), StatementChecks.FactsLost);

    /// <summary>In a scheme that grades, every score has exactly one grade, and each grade is one run of scores.</summary>
    /// <exception cref="CounterexampleException">The property does not hold.</exception>
    public void GradeEveryScoreOnce()
    {
        if (_subject.Definition.Clauses.All(clause => clause.Kind != ClauseKind.Grade)) return;

        PropertyRun.Check(nameof(GradeEveryScoreOnce), _subject, 3, (input, chance) =>
        {
            var crowd = _subject.Inputs.Sample(GradedEmployees, chance.Between(0, int.MaxValue - 1));
            var statements = _subject.Appraiser.Appraise(input).Statements.Concat(_subject.Appraiser.Appraise(crowd).Statements);
            return StatementChecks.GradesOverlap(statements);
        });
    }

    /// <summary>One more penalised occurrence, a worse reading or a worse rating never raises a score or a payable.</summary>
    /// <exception cref="CounterexampleException">The property does not hold.</exception>
    public void NeverRewardAWorseRecord()
    {
        Check(_monotone.WithOneMoreOccurrence, _monotone.RewardedOccurrence);
        Check(_monotone.WithOneWorseReading, _monotone.RewardedReading);
        Check(_monotone.WithOneWorseRating, _monotone.RewardedRating);

        void Check(Func<InputCase, InputCase> worsen, Func<InputCase, string?> rewarded) =>
            PropertyRun.Check(nameof(NeverRewardAWorseRecord), _subject, _subject.Options.Cases, worsen, rewarded);
    }

    /// <summary>The order of the input's arrays never shows, nor whether facts come all at once or one by one.</summary>
    /// <exception cref="CounterexampleException">The property does not hold.</exception>
    public void IgnoreOrder()
    {
        Check(nameof(IgnoreOrder), _order.WithArraysShuffled);
        Check(nameof(IgnoreOrder), (input, _) => _order.WithFactsOneByOne(input));
    }

    /// <summary>An employee's statement does not depend on other employees' facts, except those that a clause compares.</summary>
    /// <exception cref="CounterexampleException">The property does not hold.</exception>
    public void IgnoreOtherEmployees() => Check(nameof(IgnoreOtherEmployees), _order.WithoutTheOthers);

    /// <summary>A fact added and taken back leaves exactly the statement there was before.</summary>
    /// <exception cref="CounterexampleException">The property does not hold.</exception>
    public void TakeBackConclusions() => Check(nameof(TakeBackConclusions), _order.WithFactTakenBack);

    /// <summary>Input and result survive JSON, and the same input gives the same bytes.</summary>
    /// <exception cref="CounterexampleException">The property does not hold.</exception>
    public void SurviveWriting() => Check(nameof(SurviveWriting), (input, _) => _roundTrip.OfInput(input) ?? _roundTrip.OfResult(input));

    private void Check(string property, Func<AppraisalInput, Chance, string?> violation) =>
        PropertyRun.Check(property, _subject, _subject.Options.Cases, violation);

    private void CheckResults(string property, Func<AppraisalInput, AppraisalResult, string?> violation) =>
        Check(property, (input, _) => violation(input, _subject.Appraiser.Appraise(input)));
}
