namespace Appraisal.Testing;

/// <summary>Makes one thing worse and looks whether anything became better.</summary>
/// <remarks>The change is part of the input, so that it gets smaller with it and the input shows it.</remarks>
internal sealed class MonotoneChecks
{
    private const string OneMore = "more";

    private readonly Subject _subject;
    private readonly Landmarks _landmarks;
    private readonly HashSet<string> _penalised;

    public MonotoneChecks(Subject subject)
    {
        _subject = subject;
        _landmarks = new Landmarks(subject.Definition);
        var penalises = subject.Options.Penalises ?? DeductedOrFined(subject.Definition);
        _penalised = subject.Vocabulary.Occurrences.Select(kind => kind.Kind).Where(penalises).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Adds one more penalised occurrence in the period.</summary>
    public InputCase WithOneMoreOccurrence(InputCase drawn)
    {
        var (input, chance) = (drawn.Input, new Chance(drawn.Seed));
        var more = new OccurrenceSampler(_subject.Vocabulary, _landmarks, chance, input.Period)
            .InPeriod(chance.OneOf(input.Appraisees), _penalised, OneMore);
        return more is null ? drawn : drawn with { Input = input with { Occurrences = [.. input.Occurrences, more] } };
    }

    /// <summary>What the added occurrence raises although it should not, or null.</summary>
    public string? RewardedOccurrence(InputCase tried)
    {
        var input = tried.Input;
        if (input.Occurrences.FirstOrDefault(occurrence => occurrence.Id == OneMore) is not { } more) return null;

        var without = input with { Occurrences = input.Occurrences.Where(occurrence => occurrence != more).ToValueList() };
        return Compare(more, more.Reference, without, input, more.Employee);
    }

    /// <summary>Makes a reading worse.</summary>
    public InputCase WithOneWorseReading(InputCase drawn)
    {
        var (input, chance) = (drawn.Input, new Chance(drawn.Seed));
        var known = input.Measurements.Where(m => BetterReading(m) != Better.Unknown).ToList();
        if (known.Count == 0) return drawn;

        var changed = chance.OneOf(known);
        var definition = _subject.Vocabulary.Indicators.First(indicator => indicator.Code == changed.Indicator);
        var other = NumberSampler.Draw(chance, definition.Range, _landmarks.Of(changed.Indicator));
        var (worse, better) = Ordered(changed.Value, other, BetterReading(changed));
        return drawn with { Input = With(input, changed with { Value = worse }), Before = changed with { Value = better } };
    }

    /// <summary>What the worse reading raises although it should not, or null.</summary>
    public string? RewardedReading(InputCase tried)
    {
        var input = tried.Input;
        if (tried.Before is not Measurement before) return null;
        if (input.Measurements.FirstOrDefault(m => m.Reference == before.Reference) is not { } worse) return null;
        if (!IsWorse(worse.Value, before.Value, BetterReading(worse))) return null;

        // A member of several people's teams lifts all of them, and so may cost one of them a rank.
        var owners = _subject.OwnersOf(worse.Employee, worse.Indicator, input);
        return owners.Count == 1 ? Compare(worse, Instead(worse, worse.Value, before.Value), With(input, before), input, owners[0]) : null;
    }

    /// <summary>Makes a rating worse.</summary>
    public InputCase WithOneWorseRating(InputCase drawn)
    {
        var (input, chance) = (drawn.Input, new Chance(drawn.Seed));
        var known = input.Ratings.Where(r => BetterRating(r) != Better.Unknown).ToList();
        if (known.Count == 0) return drawn;

        var changed = chance.OneOf(known);
        var definition = _subject.Vocabulary.Criteria.First(criterion => criterion.Code == changed.Criterion);
        var other = definition.Levels.Count > 0
            ? chance.OneOf(definition.Levels)
            : NumberSampler.Draw(chance, definition.Scale, _landmarks.All);
        var (worse, better) = Ordered(changed.Score, other, BetterRating(changed));
        return drawn with { Input = With(input, changed with { Score = worse }), Before = changed with { Score = better } };
    }

    /// <summary>What the worse rating raises although it should not, or null.</summary>
    public string? RewardedRating(InputCase tried)
    {
        var input = tried.Input;
        if (tried.Before is not Rating before) return null;
        if (input.Ratings.FirstOrDefault(r => r.Reference == before.Reference) is not { } worse) return null;
        return IsWorse(worse.Score, before.Score, BetterRating(worse))
            ? Compare(worse, Instead(worse, worse.Score, before.Score), With(input, before), input, worse.Employee)
            : null;
    }

    private static Func<string, bool> DeductedOrFined(SchemeDefinition scheme) => kind =>
        scheme.Clauses.Any(clause =>
            clause.Kind is ClauseKind.Deduction or ClauseKind.Fine && clause.Occurrences.Any(occurrence => occurrence.Kind == kind));

    private static (decimal Worse, decimal Better) Ordered(decimal first, decimal second, Better better) =>
        IsWorse(first, second, better) ? (first, second) : (second, first);

    private static bool IsWorse(decimal first, decimal second, Better better) => better == Better.Higher ? first < second : first > second;

    private static string Instead(InputFact fact, decimal worse, decimal better) =>
        FormattableString.Invariant($"{fact.Reference}, {worse} instead of {better},");

    private static AppraisalInput With(AppraisalInput input, InputFact changed) => input with
    {
        Measurements = input.Measurements
            .Select(m => changed is Measurement other && m.Reference == other.Reference ? other : m)
            .ToValueList(),
        Ratings = input.Ratings
            .Select(r => changed is Rating other && r.Reference == other.Reference ? other : r)
            .ToValueList(),
    };

    private Better BetterReading(Measurement measurement) => _subject.Options.BetterReading(measurement.Indicator);

    private Better BetterRating(Rating rating) => _subject.Options.BetterRating(rating.Criterion);

    private string? Compare(InputFact changed, string told, AppraisalInput better, AppraisalInput worse, string employee)
    {
        if (_subject.Validator.Check(better).Count > 0 || _subject.Validator.Check(worse).Count > 0) return null;

        var compared = new MonotoneCase(
            changed, _subject.Appraiser.Appraise(better).Of(employee), _subject.Appraiser.Appraise(worse).Of(employee));
        return _subject.Options.Excepts(compared)
            ? null
            : Figures(compared.Better).Zip(Figures(compared.Worse))
                .Where(figures => figures.Second.Value > figures.First.Value)
                .Select(figures => FormattableString.Invariant(
                    $"{told} raises {figures.First.Name} of {employee} from {figures.First.Value} to {figures.Second.Value}"))
                .FirstOrDefault();
    }

    private static IEnumerable<StatementFigure> Figures(Statement statement) =>
        [new StatementFigure("score", statement.Score), .. statement.Figures.Where(figure => figure.Name != "fines")];
}
