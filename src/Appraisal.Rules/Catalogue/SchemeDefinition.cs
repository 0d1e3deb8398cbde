namespace Appraisal;

/// <summary>A scheme: its clauses in the document's order, its figures, and whom and when it appraises.</summary>
public abstract record SchemeDefinition
{
    /// <summary>The scheme's id, for example <c>taobao-service</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The scheme's name.</summary>
    public required ClauseTitle Title { get; init; }

    /// <summary>The number of the source document, for example <c>000</c>.</summary>
    public required string Document { get; init; }

    /// <summary>The clauses, in the document's order.</summary>
    public required ValueList<ClauseEntry> Clauses { get; init; }

    /// <summary>Which periods the scheme can be appraised for, by default any.</summary>
    public PeriodRule Period { get; init; } = PeriodRule.Any;

    /// <summary>The day the scheme came into force, or null when the document names none.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>The posts an appraisee may have, by default none.</summary>
    public ValueList<string> Posts { get; init; } = [];

    /// <summary>Whether an appraisee must have a post.</summary>
    public bool PostRequired { get; init; }

    /// <summary>Whether a team must name the appraisee as its leader or guide, by default neither.</summary>
    public TeamRole TeamRole { get; init; } = TeamRole.None;

    /// <summary>The names of the figures its statements show besides score and grade, in order; by default none.</summary>
    public ValueList<string> Figures { get; init; } = [];

    /// <summary>What its items and sections add up to, by default 100 points for everybody; empty where it scores none.</summary>
    public ValueList<SchemeMaximum> Maxima { get; init; } = [new SchemeMaximum(100)];

    /// <summary>What <see cref="ClauseAnalysis"/> finds in its printed figures and the document means, by default nothing.</summary>
    public ValueList<AcceptedFault> AcceptedFaults { get; init; } = [];

    /// <summary>The terms of the scheme with their printed defaults.</summary>
    public abstract TermsSchema Terms { get; internal init; }

    /// <summary>What an input may say about the scheme's appraisees.</summary>
    public SchemeVocabulary ToVocabulary() => new(Id)
    {
        Period = Period,
        InForceFrom = InForceFrom,
        Posts = Posts,
        PostRequired = PostRequired,
        TeamRole = TeamRole,
        Indicators = Clauses.SelectMany(clause => clause.Indicators).DistinctBy(i => (i.Code, i.OfMembers)).ToValueList(),
        Occurrences = Clauses.SelectMany(clause => clause.Occurrences).DistinctBy(o => o.Kind).ToValueList(),
        Criteria = MergePosts(Clauses.SelectMany(clause => clause.Criteria)).ToValueList(),
        Terms = Terms,
    };

    private static IEnumerable<CriterionDefinition> MergePosts(IEnumerable<CriterionDefinition> criteria) =>
        criteria
            .GroupBy(criterion => criterion.Code, StringComparer.Ordinal)
            .Select(same => same.Any(criterion => criterion.Posts.Count == 0)
                ? same.First() with { Posts = [] }
                : same.First() with { Posts = same.SelectMany(criterion => criterion.Posts).Distinct(StringComparer.Ordinal).ToValueList() });
}

/// <summary>A scheme whose figures are a record of a type.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
public sealed record SchemeDefinition<TTerms> : SchemeDefinition
    where TTerms : SchemeTerms, ISchemeTerms, new()
{
    /// <inheritdoc/>
    public override string Id => TTerms.SchemeId;

    /// <inheritdoc/>
    public override TermsSchema Terms { get; internal init; } = TermsSchema.Of<TTerms>();
}

/// <summary>What a group of items adds up to.</summary>
/// <param name="Points">The points.</param>
public sealed record SchemeMaximum(decimal Points)
{
    /// <summary>The ids of the clauses that make up the group, by default all that score.</summary>
    public ValueList<string> Clauses { get; init; } = [];

    /// <summary>The post whose items these are; null for appraisees without a post.</summary>
    public string? Post { get; init; }

    /// <summary>Why it is not 100, where the document means something else.</summary>
    public string? Reason { get; init; }
}
