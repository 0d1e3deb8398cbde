namespace Appraisal.Testing;

/// <summary>Makes one thing worse and looks whether anything became better.</summary>
internal sealed class MonotoneChecks
{
    private readonly Subject _subject;
    private readonly HashSet<string> _penalised;

    public MonotoneChecks(Subject subject)
    {
        _subject = subject;
        var penalises = subject.Options.Penalises ?? OnlyDeductedOrFined(subject.Definition);
        _penalised = subject.Vocabulary.Occurrences.Select(kind => kind.Kind).Where(penalises).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>One more penalised occurrence in the period never raises a score or a payable.</summary>
    public string? WithOneMoreOccurrence(AppraisalInput input, Chance chance)
    {
        var appraisee = chance.OneOf(input.Appraisees);
        var more = new OccurrenceSampler(_subject.Vocabulary, new Landmarks(_subject.Definition), chance, input.Period)
            .InPeriod(appraisee, _penalised, "more");
        if (more is null) return null;

        return Compare(more, input, input with { Occurrences = [.. input.Occurrences, more] }, appraisee.Employee);
    }

    /// <summary>A worse reading never raises a score or a payable.</summary>
    public string? WithOneWorseReading(AppraisalInput input, Chance chance)
    {
        var known = input.Measurements.Where(m => _subject.Options.BetterReading(m.Indicator) != Better.Unknown).ToList();
        if (known.Count == 0) return null;

        var changed = chance.OneOf(known);
        var definition = _subject.Vocabulary.Indicators.First(indicator => indicator.Code == changed.Indicator);
        var drawn = NumberSampler.Draw(chance, definition.Range, new Landmarks(_subject.Definition).Of(changed.Indicator));
        var (worse, better) = Ordered(changed.Value, drawn, _subject.Options.BetterReading(changed.Indicator));
        return CompareForItsOwner(changed with { Value = worse }, With(better), With(worse));

        AppraisalInput With(decimal value) =>
            input with { Measurements = input.Measurements.Select(m => m == changed ? m with { Value = value } : m).ToValueList() };
    }

    /// <summary>A worse rating never raises a score or a payable.</summary>
    public string? WithOneWorseRating(AppraisalInput input, Chance chance)
    {
        var known = input.Ratings.Where(r => _subject.Options.BetterRating(r.Criterion) != Better.Unknown).ToList();
        if (known.Count == 0) return null;

        var changed = chance.OneOf(known);
        var definition = _subject.Vocabulary.Criteria.First(criterion => criterion.Code == changed.Criterion);
        var drawn = definition.Levels.Count > 0
            ? chance.OneOf(definition.Levels)
            : NumberSampler.Draw(chance, definition.Scale, new Landmarks(_subject.Definition).All);
        var (worse, better) = Ordered(changed.Score, drawn, _subject.Options.BetterRating(changed.Criterion));
        return Compare(changed with { Score = worse }, With(better), With(worse), changed.Employee);

        AppraisalInput With(decimal score) =>
            input with { Ratings = input.Ratings.Select(r => r == changed ? r with { Score = score } : r).ToValueList() };
    }

    private static Func<string, bool> OnlyDeductedOrFined(SchemeDefinition scheme) => kind =>
        scheme.Clauses
            .Where(clause => clause.Occurrences.Any(occurrence => occurrence.Kind == kind))
            .All(clause => clause.Kind is ClauseKind.Deduction or ClauseKind.Fine);

    private static (decimal Worse, decimal Better) Ordered(decimal first, decimal second, Better better) =>
        better == Better.Higher ? (Math.Min(first, second), Math.Max(first, second)) : (Math.Max(first, second), Math.Min(first, second));

    private string? CompareForItsOwner(Measurement changed, AppraisalInput better, AppraisalInput worse)
    {
        // A member of several people's teams lifts all of them, and so may cost one of them a rank.
        var owners = _subject.OwnersOf(changed.Employee, changed.Indicator, better);
        return owners.Count == 1 ? Compare(changed, better, worse, owners[0]) : null;
    }

    private string? Compare(InputFact changed, AppraisalInput better, AppraisalInput worse, string employee)
    {
        if (_subject.Validator.Check(better).Count > 0 || _subject.Validator.Check(worse).Count > 0) return null;

        var compared = new MonotoneCase(
            changed, _subject.Appraiser.Appraise(better).Of(employee), _subject.Appraiser.Appraise(worse).Of(employee));
        return _subject.Options.Excepts(compared)
            ? null
            : Figures(compared.Better).Zip(Figures(compared.Worse))
                .Where(figures => figures.Second.Value > figures.First.Value)
                .Select(figures => FormattableString.Invariant(
                    $"{changed.Reference} made worse raises {figures.First.Name} from {figures.First.Value} to {figures.Second.Value}"))
                .FirstOrDefault();
    }

    private static IEnumerable<StatementFigure> Figures(Statement statement) =>
        [new StatementFigure("score", statement.Score), .. statement.Figures.Where(figure => figure.Name != "fines")];
}
