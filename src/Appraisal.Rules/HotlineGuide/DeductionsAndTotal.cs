namespace Appraisal.HotlineGuide;

/// <summary>Attendance: the points given are taken from the total. Source 001, 10086 business guide, (5).</summary>
[Clause("HG-5")]
public sealed class Attendance() : MeasuredDeduction<HotlineGuideTerms>("HG-6", "attendance-deduction");

/// <summary>The floor of the total at 0.</summary>
[Clause("HG-6", Part = "floor")]
public sealed class Floor : TotalFloor<HotlineGuideTerms>;

/// <summary>The total: the items less the deductions from the total.</summary>
[Clause("HG-6")]
public sealed class Total() : PointsTotal<HotlineGuideTerms>((terms, _) => terms.Maximum);
