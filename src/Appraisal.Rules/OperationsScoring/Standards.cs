namespace Appraisal.OperationsScoring;

/// <summary>Answers correctly, handles the systems, knows products and services: the mean of three criteria, 30%.</summary>
/// <remarks>Source 001, operations scoring standard, 1. The criteria weigh equally (reading G11).</remarks>
[Clause("OP-1.1")]
public sealed class Professionalism() : WeightedMean<OperationsScoringTerms>(
    terms => terms.Weights.Professionalism, Dimension.Professionalism.Criteria);

/// <summary>Responds fast and plans the working time: the mean of two criteria, 30%.</summary>
/// <remarks>Source 001, operations scoring standard, 2.</remarks>
[Clause("OP-1.2")]
public sealed class Responsiveness() : WeightedMean<OperationsScoringTerms>(
    terms => terms.Weights.Responsiveness, Dimension.Responsiveness.Criteria);

/// <summary>Listens to the customer and works with the team: the mean of two criteria, 20%.</summary>
/// <remarks>Source 001, operations scoring standard, 3.</remarks>
[Clause("OP-1.3")]
public sealed class Communication() : WeightedMean<OperationsScoringTerms>(
    terms => terms.Weights.Communication, Dimension.Communication.Criteria);

/// <summary>Finds the root of a problem and stays calm under pressure: the mean of two criteria, 20%.</summary>
/// <remarks>Source 001, operations scoring standard, 4.</remarks>
[Clause("OP-1.4")]
public sealed class ProblemSolving() : WeightedMean<OperationsScoringTerms>(
    terms => terms.Weights.ProblemSolving, Dimension.ProblemSolving.Criteria);
