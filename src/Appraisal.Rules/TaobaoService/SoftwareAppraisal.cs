namespace Appraisal.TaobaoService;

/// <summary>The rate of inquiries that end in an order: 40% earns 40, 100% earns 100; weight 30%.</summary>
/// <remarks>Source 000, table 1.</remarks>
[Clause("TB-6.1")]
public sealed class InquiryConversion() : WeightedStandardScore("inquiry-conversion-rate", terms => terms.PerformanceWeights.InquiryConversion);

/// <summary>The sales: 55,000 yuan earns 40, 95,000 earns 100; weight 30%.</summary>
/// <remarks>Source 000, table 1.</remarks>
[Clause("TB-6.2")]
public sealed class Sales() : WeightedStandardScore("sales", terms => terms.PerformanceWeights.Sales);

/// <summary>The average order value: 125 yuan earns 55, 165 earns 100; weight 15%.</summary>
/// <remarks>Source 000, table 1.</remarks>
[Clause("TB-6.3")]
public sealed class AverageOrderValue() : WeightedStandardScore("average-order-value", terms => terms.PerformanceWeights.AverageOrderValue);

/// <summary>The average response time: 25 seconds earns 100, 65 seconds earns 20; weight 10%.</summary>
/// <remarks>Source 000, table 1. Shorter is better.</remarks>
[Clause("TB-6.4")]
public sealed class AverageResponse() : WeightedStandardScore("average-response-seconds", terms => terms.PerformanceWeights.AverageResponse);

/// <summary>The reply rate: 85% earns 20, 100% earns 100; weight 15%.</summary>
/// <remarks>Source 000, table 1.</remarks>
[Clause("TB-6.5")]
public sealed class ReplyRate() : WeightedStandardScore("reply-rate", terms => terms.PerformanceWeights.ReplyRate);
