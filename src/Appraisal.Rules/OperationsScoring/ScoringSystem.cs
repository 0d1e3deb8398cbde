namespace Appraisal.OperationsScoring;

/// <summary>The total: the sum of the four dimensions, of 100 points.</summary>
/// <remarks>Source 001, operations scoring standard, scoring system.</remarks>
[Clause("OP-2.0")]
public sealed class Total() : PointsTotal<OperationsScoringTerms>((_, _) => 100);

/// <summary>The grade of totals from 90 to 100.</summary>
/// <remarks>Source 001, operations scoring standard, scoring system. Printed bands of whole numbers are half-open (reading G6).</remarks>
[Clause("OP-2.1")]
public sealed class GradeExcellent() : GradeBand<OperationsScoringTerms>(GradeCodes.Excellent, terms => terms.GradeBounds);

/// <summary>The grade of totals from 80 to below 90.</summary>
/// <remarks>Source 001, operations scoring standard, scoring system.</remarks>
[Clause("OP-2.2")]
public sealed class GradeGood() : GradeBand<OperationsScoringTerms>(GradeCodes.Good, terms => terms.GradeBounds);

/// <summary>The grade of totals from 70 to below 80.</summary>
/// <remarks>Source 001, operations scoring standard, scoring system.</remarks>
[Clause("OP-2.3")]
public sealed class GradeFair() : GradeBand<OperationsScoringTerms>(GradeCodes.Fair, terms => terms.GradeBounds);

/// <summary>The grade of totals from 60 to below 70.</summary>
/// <remarks>Source 001, operations scoring standard, scoring system.</remarks>
[Clause("OP-2.4")]
public sealed class GradeNeedsImprovement() : GradeBand<OperationsScoringTerms>(GradeCodes.NeedsImprovement, terms => terms.GradeBounds);

/// <summary>The grade of totals below 60.</summary>
/// <remarks>Source 001, operations scoring standard, scoring system.</remarks>
[Clause("OP-2.5")]
public sealed class GradeUnqualified() : GradeBand<OperationsScoringTerms>(GradeCodes.Unqualified, terms => terms.GradeBounds);
