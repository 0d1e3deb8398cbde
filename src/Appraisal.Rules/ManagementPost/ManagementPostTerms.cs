namespace Appraisal.ManagementPost;

/// <summary>The figures of the guide for management posts. Source 002.</summary>
public sealed record ManagementPostTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "management-post";

    /// <summary>The weights of the four categories, in percent; they add up to 100. The example's 40% for satisfaction is read as service's.</summary>
    [Term("MG-1.1", "MG-1.2", "MG-1.3", "MG-1.4", "MG-3.1", "MG-3.2", "MG-3.3", "MG-3.4", Unit = "percent")]
    public CategoryWeights Weights { get; init; } = new();

    /// <summary>How much each indicator weighs within its category, in percent; equal unless set, and 100 in each category.</summary>
    [Term("MG-1.1", "MG-1.2", "MG-1.3", "MG-1.4", "MG-3.3", Unit = "percent")]
    public IndicatorShares IndicatorShares { get; init; } = new();

    /// <summary>The lower bounds of the grades, in points; printed for excellent and good, the others by reading.</summary>
    [Term("MG-2.1", "MG-2.2", "MG-2.3", "MG-2.4", Unit = "points")]
    public ManagementPostGradeBounds GradeBounds { get; init; } = new();

    /// <summary>Which situations the centre is in, of <c>strong-ability</c>, <c>slow-response</c>, <c>new-product</c>, <c>competitor-service</c>; none unless set.</summary>
    [Term("MG-3.1", "MG-3.2", "MG-3.3", "MG-3.4")]
    public ValueList<string> Situation { get; init; } = [];

    /// <summary>The weight recommended for ability when ability is strong; printed 20 to 30.</summary>
    [Term("MG-3.1", Unit = "percent")]
    public WeightRange StrongAbilityAbility { get; init; } = new() { From = 20, To = 30 };

    /// <summary>The weight recommended for service when ability is strong; printed 30 to 40.</summary>
    [Term("MG-3.1", Unit = "percent")]
    public WeightRange StrongAbilityService { get; init; } = new() { From = 30, To = 40 };

    /// <summary>The weight recommended for collaboration when ability is strong; printed 20 to 30.</summary>
    [Term("MG-3.1", Unit = "percent")]
    public WeightRange StrongAbilityCollaboration { get; init; } = new() { From = 20, To = 30 };

    /// <summary>The weight recommended for efficiency when responses are slow; printed 30 to 40.</summary>
    [Term("MG-3.2", Unit = "percent")]
    public WeightRange SlowResponseEfficiency { get; init; } = new() { From = 30, To = 40 };

    /// <summary>The weight recommended for product knowledge when a new product comes; printed 20 to 30.</summary>
    [Term("MG-3.3", Unit = "percent")]
    public WeightRange NewProductKnowledge { get; init; } = new() { From = 20, To = 30 };

    /// <summary>The weight recommended for service when competitors serve better; printed 40 to 50.</summary>
    [Term("MG-3.4", Unit = "percent")]
    public WeightRange CompetitorService { get; init; } = new() { From = 40, To = 50 };

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() =>
        CheckSum("weights", 100, Weights.Service, Weights.Efficiency, Weights.Ability, Weights.Collaboration)
            .Concat(CheckSum("indicatorShares", 100, IndicatorShares.CustomerSatisfaction, IndicatorShares.ComplaintRateScore))
            .Concat(CheckSum("indicatorShares", 100, IndicatorShares.ResponseTimeScore, IndicatorShares.ResolutionTimeScore))
            .Concat(CheckSum("indicatorShares", 100, IndicatorShares.ProductKnowledge, IndicatorShares.ScriptConformity))
            .Concat(CheckSum("indicatorShares", 100, IndicatorShares.InternalSatisfaction, IndicatorShares.InformationSharingRate))
            .Concat(GradeBounds.Check("gradeBounds"))
            .Concat(Situations.Check("situation", Situation))
            .Concat(StrongAbilityAbility.Check("strongAbilityAbility"))
            .Concat(StrongAbilityService.Check("strongAbilityService"))
            .Concat(StrongAbilityCollaboration.Check("strongAbilityCollaboration"))
            .Concat(SlowResponseEfficiency.Check("slowResponseEfficiency"))
            .Concat(NewProductKnowledge.Check("newProductKnowledge"))
            .Concat(CompetitorService.Check("competitorService"));
}
