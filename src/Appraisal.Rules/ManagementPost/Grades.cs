namespace Appraisal.ManagementPost;

/// <summary>The grade of totals from 90 to 100.</summary>
/// <remarks>Source 002, standards. Reading: the text grades satisfaction so; it is taken for the total.</remarks>
[Clause("MG-2.1")]
public sealed class GradeExcellent() : GradeBand<ManagementPostTerms>(GradeCodes.Excellent, terms => terms.GradeBounds);

/// <summary>The grade of totals from 80 to below 90.</summary>
/// <remarks>Source 002, standards.</remarks>
[Clause("MG-2.2")]
public sealed class GradeGood() : GradeBand<ManagementPostTerms>(GradeCodes.Good, terms => terms.GradeBounds);

/// <summary>The grade of totals from 60 to below 80.</summary>
/// <remarks>Source 002, standards. Reading: no bound is printed.</remarks>
[Clause("MG-2.3")]
public sealed class GradeQualified() : GradeBand<ManagementPostTerms>(GradeCodes.Qualified, terms => terms.GradeBounds);

/// <summary>The grade of totals below 60.</summary>
/// <remarks>Source 002, standards. Reading: no bound is printed.</remarks>
[Clause("MG-2.4")]
public sealed class GradeUnqualified() : GradeBand<ManagementPostTerms>(GradeCodes.Unqualified, terms => terms.GradeBounds);
