namespace Appraisal;

/// <summary>Finds the clauses of a scheme that gave one appraisee nothing, and why.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="input">The input.</param>
/// <param name="appraisee">The appraisee.</param>
/// <param name="statement">The appraisee's statement.</param>
/// <param name="terms">The scheme's figures.</param>
internal sealed class Silence(
    ClauseCatalogue catalogue, AppraisalInput input, Appraisee appraisee, Statement statement, TermLayers terms)
{
    private readonly List<Occurrence> _occurrences = input.Occurrences
        .Where(occurrence => occurrence.Employee == appraisee.Employee)
        .OrderBy(occurrence => occurrence.Date).ThenBy(occurrence => occurrence.Id, StringComparer.Ordinal).ToList();

    private readonly HashSet<string> _readByOthers = new(StringComparer.Ordinal);

    /// <summary>The silent clauses, in the document's order.</summary>
    /// <param name="outcomes">What the clauses concluded about the appraisee.</param>
    public ValueList<SilentClause> Of(IEnumerable<Outcome> outcomes)
    {
        var heard = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outcome in outcomes) (StandsOnStatements(outcome) ? heard : _readByOthers).Add(outcome.Clause);
        return catalogue.Clauses
            .Where(clause => clause.Scheme.Id == appraisee.Scheme && !heard.Contains(clause.Id))
            .Select(Explain)
            .ToValueList();
    }

    private static bool StandsOnStatements(Outcome outcome) => outcome is LineOutcome or Finding or TotalScore or Grade or Figure;

    private SilentClause Explain(CataloguedClause clause)
    {
        var (cause, reason, facts) = ReasonOf(clause);
        return new SilentClause(
            ProvedClause.Of(catalogue, clause.Id), cause, reason, terms.Of(clause), facts.Select(fact => new CitedFact(fact)).ToValueList());
    }

    private (SilenceCause Cause, Explanation Reason, IEnumerable<InputFact> Facts) ReasonOf(CataloguedClause clause)
    {
        var entry = clause.Entry;
        if (entry.Reason is { } reason) return (SilenceCause.NotComputable, NotComputable(reason), []);
        if (clause.Status == ClauseStatus.Check) return (SilenceCause.InputCheck, Explanation.Of($"it is checked when the input is read, and the input passed"), []);
        if (PostsOf(clause) is { Count: > 0 } posts && !posts.Contains(appraisee.Post)) return (SilenceCause.OtherPost, OtherPost(posts), []);
        if (entry.Kind == ClauseKind.Grade && statement.Grade is { } grade)
        {
            return (SilenceCause.OtherGrade, Explanation.Of($"the score {statement.Score ?? 0m} earns another grade: {Explanation.Verbatim(grade)}"), []);
        }

        if (_readByOthers.Contains(clause.Id))
        {
            return (SilenceCause.ReadByOthers, Explanation.Of($"what it concludes has no line of its own: the lines of other clauses rest on it"), []);
        }

        var readings = ReadingsOf(entry).ToList();
        if (entry.Occurrences.Count > 0 && readings.Count == 0) return ReasonOfOccurrences(entry);
        if (entry.Reads.Any() && readings.Count == 0) return Nothing(entry);
        return (SilenceCause.ConditionNotMet, ConditionNotMet(entry, readings.Count > 0), readings);
    }

    private (SilenceCause Cause, Explanation Reason, IEnumerable<InputFact> Facts) ReasonOfOccurrences(ClauseEntry entry)
    {
        var recorded = _occurrences.FindAll(occurrence => entry.Occurrences.Any(definition => definition.Kind == occurrence.Kind));
        if (recorded.Count == 0) return Nothing(entry);

        var current = recorded.FindAll(occurrence => occurrence.Date >= input.Period.From);
        if (current.Count == 0)
        {
            var dates = Explanation.Join(", ", recorded.Select(occurrence => Explanation.Of($"{occurrence.Date}")));
            return (SilenceCause.BeforePeriod, Explanation.Of($"recorded only before the period, on {dates}"), recorded);
        }

        if (entry.Kind == ClauseKind.Procedure) return (SilenceCause.Kept, Explanation.Of($"recorded as required, so no finding follows from it"), current);

        var asked = entry.Occurrences.SelectMany(definition => definition.Circumstances).Distinct(StringComparer.Ordinal).ToValueList();
        return asked.Count > 0 && !current.Exists(occurrence => occurrence.HasAny(asked))
            ? (SilenceCause.CircumstanceMissing, Explanation.Of($"recorded with none of the circumstances {string.Join(", ", asked)}"), current)
            : (SilenceCause.ConditionNotMet, Explanation.Of($"recorded, but the clause asks for more than that, and it does not hold"), current);
    }

    private IEnumerable<InputFact> ReadingsOf(ClauseEntry entry)
    {
        var own = entry.Indicators.Where(indicator => !indicator.OfMembers).Select(indicator => indicator.Code).ToHashSet(StringComparer.Ordinal);
        var ofMembers = entry.Indicators.Where(indicator => indicator.OfMembers).Select(indicator => indicator.Code).ToHashSet(StringComparer.Ordinal);
        var members = input.Teams.Where(team => team.Leader == appraisee.Employee || team.Guide == appraisee.Employee)
            .SelectMany(team => team.Members).ToHashSet(StringComparer.Ordinal);
        var readings = input.Measurements.Where(reading =>
            (reading.Employee == appraisee.Employee && own.Contains(reading.Indicator))
            || (members.Contains(reading.Employee) && ofMembers.Contains(reading.Indicator)));
        var ratings = input.Ratings.Where(rating =>
            rating.Employee == appraisee.Employee && entry.Criteria.Any(criterion => criterion.Code == rating.Criterion));
        return readings.Cast<InputFact>().Concat(ratings).OrderBy(fact => fact.Reference, StringComparer.Ordinal);
    }

    // Archetypes for posts publish them as Posts; where a clause reads codes, their definitions name the posts too.
    private static ValueList<string?> PostsOf(CataloguedClause clause)
    {
        var entry = clause.Entry;
        var byCode = entry.Occurrences.Select(definition => definition.Posts)
            .Concat(entry.Criteria.Select(criterion => criterion.Posts.Cast<string?>().ToValueList())).ToList();
        if (byCode.Count > 0) return byCode.Exists(posts => posts.Count == 0) ? [] : byCode.SelectMany(posts => posts).Distinct(StringComparer.Ordinal).ToValueList();

        return clause.Rules
            .Select(rule => rule.GetProperty("Posts")?.GetValue(Activator.CreateInstance(rule)))
            .OfType<ValueList<string?>>()
            .FirstOrDefault() ?? [];
    }

    private Explanation OtherPost(ValueList<string?> posts)
    {
        var named = string.Join(", ", posts.OfType<string>());
        var orNone = posts.Contains(null) ? Explanation.Of($" or none") : Explanation.None;
        return appraisee.Post is { } own
            ? Explanation.Of($"it asks for the post {named}{orNone}; the appraisee's is {own}")
            : Explanation.Of($"it asks for the post {named}{orNone}; the appraisee has none");
    }

    private static (SilenceCause Cause, Explanation Reason, IEnumerable<InputFact> Facts) Nothing(ClauseEntry entry) =>
        (SilenceCause.NothingRecorded, Explanation.Of($"none recorded: {string.Join(", ", entry.Reads)}"), []);

    private static Explanation ConditionNotMet(ClauseEntry entry, bool hasReadings) => (hasReadings, entry.Kind) switch
    {
        (true, _) => Explanation.Of($"what it reads is recorded and calls for no line or finding"),
        (false, ClauseKind.Section or ClauseKind.Total) => Explanation.Of($"no limit of it was reached, so it changed nothing"),
        _ => Explanation.Of($"what it asks for is not the case"),
    };

    private static Explanation NotComputable(NotComputableReason reason) => reason switch
    {
        NotComputableReason.ByReference => Explanation.Of($"nobody can compute it: it refers to a policy that is not at hand"),
        NotComputableReason.Unreadable => Explanation.Of($"nobody can compute it: its text is lost or cut off"),
        _ => Explanation.Of($"nobody can compute it: it is advice and states nothing to compute"),
    };
}
