namespace Appraisal.OperationsScoring;

/// <summary>Results are internal: making one public is recorded.</summary>
/// <remarks>Source 001, operations scoring standard, note. No sanction is printed (reading G7).</remarks>
[Clause("OP-3.3")]
public sealed class ResultDisclosed() : Obligation<OperationsScoringTerms>("result-disclosed");

/// <summary>The standard is shared with the team: keeping it from them is recorded.</summary>
/// <remarks>Source 001, operations scoring standard, note. No sanction is printed (reading G7).</remarks>
[Clause("OP-3.4")]
public sealed class StandardNotShared() : Obligation<OperationsScoringTerms>("standard-not-shared");
