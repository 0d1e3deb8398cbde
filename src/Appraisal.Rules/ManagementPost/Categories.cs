namespace Appraisal.ManagementPost;

/// <summary>A category of the guide: the mean of its indicators by their shares, times the category's weight.</summary>
/// <param name="weight">The points that a mean of 100 earns.</param>
/// <param name="criteria">The criteria rated.</param>
/// <param name="indicators">The rates measured, by default none.</param>
public abstract class Category(Func<ManagementPostTerms, Rational> weight, ValueList<string> criteria, ValueList<string>? indicators = null)
    : WeightedMean<ManagementPostTerms>(weight, criteria, indicators)
{
    /// <inheritdoc/>
    protected override decimal ShareOf(ManagementPostTerms terms, string code)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.IndicatorShares.Of(code);
    }
}

/// <summary>Service quality: customers' satisfaction and the complaint rate, 40%.</summary>
/// <remarks>Source 002. Reading: the example gives its 40% to satisfaction alone; it is taken as the category's.</remarks>
[Clause("MG-1.1")]
public sealed class ServiceQuality() : Category(terms => terms.Weights.Service, ["complaint-rate-score"], ["customer-satisfaction"]);

/// <summary>Efficiency: response time and resolution time, 30%.</summary>
/// <remarks>Source 002.</remarks>
[Clause("MG-1.2")]
public sealed class Efficiency() : Category(terms => terms.Weights.Efficiency, ["response-time-score", "resolution-time-score"]);

/// <summary>Ability: product knowledge and conformity with the scripts, 20%.</summary>
/// <remarks>Source 002.</remarks>
[Clause("MG-1.3")]
public sealed class Ability() : Category(terms => terms.Weights.Ability, ["product-knowledge", "script-conformity"]);

/// <summary>Collaboration: colleagues' satisfaction and information shared in time, 10%.</summary>
/// <remarks>Source 002.</remarks>
[Clause("MG-1.4")]
public sealed class Collaboration() : Category(terms => terms.Weights.Collaboration, ["internal-satisfaction"], ["information-sharing-rate"]);

/// <summary>The total: the sum of the four categories, of 100 points.</summary>
/// <remarks>Source 002.</remarks>
[Clause("MG-1.5")]
public sealed class Total() : PointsTotal<ManagementPostTerms>((_, _) => 100);
