namespace Appraisal.MonthlyStandard;

/// <summary>Meets customers in a positive, expert and friendly way and solves what they bring: 40%.</summary>
/// <remarks>Source 001, monthly standard, 1.</remarks>
[Clause("MP-1.1")]
public sealed class ServiceQuality() : WeightedMean<MonthlyStandardTerms>(terms => terms.Weights.ServiceQuality, ["service-quality"]);

/// <summary>Works well with the team, shares knowledge and helps: 20%.</summary>
/// <remarks>Source 001, monthly standard, 2.</remarks>
[Clause("MP-1.2")]
public sealed class Teamwork() : WeightedMean<MonthlyStandardTerms>(terms => terms.Weights.Teamwork, ["teamwork"]);

/// <summary>Finishes tasks in time and handles several at once: 20%.</summary>
/// <remarks>Source 001, monthly standard, 3.</remarks>
[Clause("MP-1.3")]
public sealed class Efficiency() : WeightedMean<MonthlyStandardTerms>(terms => terms.Weights.Efficiency, ["efficiency"]);

/// <summary>Recognises and solves customers' problems fast: 10%.</summary>
/// <remarks>Source 001, monthly standard, 4.</remarks>
[Clause("MP-1.4")]
public sealed class ProblemSolving() : WeightedMean<MonthlyStandardTerms>(terms => terms.Weights.ProblemSolving, ["problem-solving"]);

/// <summary>Keeps learning the trade: 10%.</summary>
/// <remarks>Source 001, monthly standard, 5.</remarks>
[Clause("MP-1.5")]
public sealed class Knowledge() : WeightedMean<MonthlyStandardTerms>(terms => terms.Weights.Knowledge, ["knowledge"]);

/// <summary>The total: the sum of the five standards, of 100 points.</summary>
/// <remarks>Source 001, monthly standard, 1 to 5.</remarks>
[Clause("MP-1.6")]
public sealed class Total() : PointsTotal<MonthlyStandardTerms>((_, _) => 100);
