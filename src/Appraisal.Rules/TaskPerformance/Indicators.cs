namespace Appraisal.TaskPerformance;

/// <summary>Analyses customer information for decisions: 20%.</summary>
/// <remarks>Source 001, task indicators, 2.</remarks>
[Clause("TP-2")]
public sealed class InformationAnalysis() : WeightedMean<TaskPerformanceTerms>(terms => terms.Weights.InformationAnalysis, ["information-analysis"]);

/// <summary>Keeps complete and timely statistics of sales: 20%.</summary>
/// <remarks>Source 001, task indicators, 3.</remarks>
[Clause("TP-3")]
public sealed class SalesStatistics() : WeightedMean<TaskPerformanceTerms>(terms => terms.Weights.SalesStatistics, ["sales-statistics"]);

/// <summary>Takes, records and reports inquiries and complaints: 20%.</summary>
/// <remarks>Source 001, task indicators, 4.</remarks>
[Clause("TP-4")]
public sealed class InquiriesAndComplaints() : WeightedMean<TaskPerformanceTerms>(terms => terms.Weights.InquiriesAndComplaints, ["inquiries-and-complaints"]);

/// <summary>Does daily affairs in time and properly: 20%.</summary>
/// <remarks>Source 001, task indicators, 5.</remarks>
[Clause("TP-5")]
public sealed class DailyAffairs() : WeightedMean<TaskPerformanceTerms>(terms => terms.Weights.DailyAffairs, ["daily-affairs"]);

/// <summary>The total: the sum of the five indicators, of 100 points.</summary>
/// <remarks>Source 001, task indicators.</remarks>
[Clause("TP-6")]
public sealed class Total() : PointsTotal<TaskPerformanceTerms>((_, _) => 100);
