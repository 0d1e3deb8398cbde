namespace Appraisal.ManagementPost;

/// <summary>Where ability is strong it may weigh less; this is ability's own weight.</summary>
/// <remarks>Source 002, SWOT, strength.</remarks>
[Clause("MG-3.1", Part = "ability")]
public sealed class StrongAbilityAbility() : WeightAdvice(
    Situations.StrongAbility, Explanation.Of($"ability"), terms => terms.Weights.Ability, terms => terms.StrongAbilityAbility);

/// <summary>Where ability is strong, service takes weight from it.</summary>
/// <remarks>Source 002, SWOT, strength.</remarks>
[Clause("MG-3.1", Part = "service")]
public sealed class StrongAbilityService() : WeightAdvice(
    Situations.StrongAbility, Explanation.Of($"service"), terms => terms.Weights.Service, terms => terms.StrongAbilityService);

/// <summary>Where ability is strong, collaboration takes weight from it.</summary>
/// <remarks>Source 002, SWOT, strength.</remarks>
[Clause("MG-3.1", Part = "collaboration")]
public sealed class StrongAbilityCollaboration() : WeightAdvice(
    Situations.StrongAbility,
    Explanation.Of($"collaboration"),
    terms => terms.Weights.Collaboration,
    terms => terms.StrongAbilityCollaboration);

/// <summary>Where responses are slow, efficiency weighs more.</summary>
/// <remarks>Source 002, SWOT, weakness.</remarks>
[Clause("MG-3.2")]
public sealed class SlowResponseEfficiency() : WeightAdvice(
    Situations.SlowResponse, Explanation.Of($"efficiency"), terms => terms.Weights.Efficiency, terms => terms.SlowResponseEfficiency);

/// <summary>Where a new product comes, product knowledge weighs more: ability's weight times its share within ability.</summary>
/// <remarks>Source 002, SWOT, opportunity. As printed it weighs 20% x 50% = 10%.</remarks>
[Clause("MG-3.3")]
public sealed class NewProductKnowledge() : WeightAdvice(
    Situations.NewProduct,
    Explanation.Of($"product knowledge"),
    terms => (Rational)terms.Weights.Ability * terms.IndicatorShares.ProductKnowledge / 100,
    terms => terms.NewProductKnowledge);

/// <summary>Where competitors serve better, service weighs more.</summary>
/// <remarks>Source 002, SWOT, threat.</remarks>
[Clause("MG-3.4")]
public sealed class CompetitorService() : WeightAdvice(
    Situations.CompetitorService, Explanation.Of($"service"), terms => terms.Weights.Service, terms => terms.CompetitorService);

/// <summary>The indicators are reviewed regularly.</summary>
/// <remarks>Source 002, steps, 6.</remarks>
[Clause("MG-4.1")]
public sealed class IndicatorsNotReviewed() : Procedure<ManagementPostTerms>("indicators-reviewed", "indicators-not-reviewed");
