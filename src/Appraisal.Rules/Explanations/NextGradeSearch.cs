namespace Appraisal;

/// <summary>Finds what reaches the next better grade by appraising again with one fact changed.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="scheme">The scheme.</param>
/// <param name="input">The input.</param>
/// <param name="statement">The statement.</param>
/// <param name="place">Where its score lies.</param>
/// <param name="trial">Appraises a changed input.</param>
internal sealed class NextGradeSearch(
    ClauseCatalogue catalogue, SchemeDefinition scheme, AppraisalInput input, Statement statement, GradePlace place, Trial trial)
{
    private readonly decimal _bound = place.Next ?? 0m;

    /// <summary>The next better grade, or null when there is none.</summary>
    public NextGrade? Find()
    {
        if (place.Next is not { } bound) return null;

        var points = statement.Lines.Where(line => line.Unit == Unit.Points).ToList();
        var items = points.Where(line => line.Kind == LineKind.Score && line.Max > line.Value)
            .Select(line => new ItemRoom(ProvedClause.Of(catalogue, line.Clause), line.Value, line.Max!.Value))
            .OrderByDescending(item => item.Left);
        var losses = points.Where(line => line.Kind == LineKind.Deduction && line.Value < 0m)
            .Select(line => new Loss(ProvedClause.Of(catalogue, line.Clause), -line.Value, line.Because))
            .OrderByDescending(loss => loss.Points);
        return new NextGrade(
            place.Bounds.CodeOf(bound),
            bound,
            bound - place.Score,
            items.ToValueList(),
            losses.ToValueList(),
            Changes(points).OrderBy(change => change.Score).ThenBy(change => change.Fact.Reference, StringComparer.Ordinal).ToValueList());
    }

    private IEnumerable<SingleChange> Changes(List<StatementLine> points)
    {
        var cited = points.SelectMany(line => line.Because).ToHashSet(StringComparer.Ordinal);
        var narrow = Narrowed();
        foreach (var occurrence in input.Occurrences.Where(occurrence => cited.Contains(occurrence.Reference)))
        {
            if (Tried(input.Without(occurrence)) is { } reached) yield return Change(occurrence, null, reached);
        }

        foreach (var rating in input.Ratings.Where(rating => cited.Contains(rating.Reference)))
        {
            if (Least(Steps(rating), narrow, (facts, score) => facts.With(rating, score)) is var (to, reached)) yield return Change(rating, to, reached);
        }

        foreach (var reading in input.Measurements.Where(reading => cited.Contains(reading.Reference)))
        {
            var definition = scheme.Clauses.SelectMany(clause => clause.Indicators).First(indicator => indicator.Code == reading.Indicator);
            foreach (var steps in FactSteps.Of(reading.Value, definition.Range))
            {
                if (Least(steps, narrow, (facts, value) => facts.With(reading, value)) is var (to, reached)) yield return Change(reading, to, reached);
            }
        }
    }

    private FactSteps Steps(Rating rating)
    {
        var criterion = scheme.Clauses.SelectMany(clause => clause.Criteria).First(criterion => criterion.Code == rating.Criterion);
        return criterion.Levels.Count > 0
            ? FactSteps.Of(criterion.Levels.Where(level => level > rating.Score).Order())
            : FactSteps.Of(rating.Score, criterion.Scale with { Minimum = null }).FirstOrDefault() ?? FactSteps.Of([]);
    }

    // The bound first: where not even that reaches the grade, nothing between does. Then the least step, found in a small input
    // and appraised in the whole one, so that what is told is what the appraisal gives.
    private (decimal To, Statement Reached)? Least(FactSteps steps, AppraisalInput narrow, Func<AppraisalInput, decimal, AppraisalInput> change)
    {
        if (steps.Count == 0 || Tried(change(input, steps[steps.Count - 1])) is not { } atBound) return null;

        var (low, high) = (0, steps.Count - 1);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Tried(change(narrow, steps[middle])) is null) low = middle + 1;
            else high = middle;
        }

        return Tried(change(input, steps[high])) is { } reached ? (steps[high], reached) : (steps[steps.Count - 1], atBound);
    }

    private Statement? Tried(AppraisalInput changed)
    {
        var tried = Appraised(changed);
        return tried?.Score >= _bound && tried.Grade is not null && tried.Grade != statement.Grade ? tried : null;
    }

    private Statement? Appraised(AppraisalInput changed) =>
        trial(changed)?.Statements.FirstOrDefault(other => other.Employee == statement.Employee && other.Scheme == statement.Scheme);

    // Most schemes look at one person alone; where they do not, the score differs and everybody stays in.
    private AppraisalInput Narrowed()
    {
        var narrow = input.Narrowed(statement);
        return Appraised(narrow)?.Score == statement.Score ? narrow : input;
    }

    private static SingleChange Change(InputFact fact, decimal? to, Statement reached) =>
        new(new CitedFact(fact), to, reached.Score!.Value, reached.Grade!);
}
