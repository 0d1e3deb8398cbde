namespace Appraisal.ServiceNorm;

/// <summary>Everybody starts with the base score, and the deductions of the norms take from it, never below 0.</summary>
/// <remarks>Source 001, service norms, part 2, 1.</remarks>
[Clause("SN-2"), Priority(Stage.Section)]
public sealed class BaseScore() : SectionTotal<ServiceNormTerms>(terms => terms.BaseScore);

/// <summary>What is left of the base score is the total.</summary>
/// <remarks>Source 001, service norms, part 2, 1.</remarks>
[Clause("SN-2", Part = "total"), Priority(Stage.Total)]
public sealed class NormScore() : PointsTotal<ServiceNormTerms>((terms, _) => terms.BaseScore);
