namespace Appraisal.InfoShiftLeader;

/// <summary>The leader's own quarterly exam: full from 90, none below 70, linear between. Source 001, 12580 shift leader, (4).</summary>
[Clause("IL-4")]
public sealed class QuarterlyExam() : LinearItem<InfoShiftLeaderTerms>("exam-score", terms => terms.Exam, terms => terms.LinearFrom);

/// <summary>Attendance and discipline: the points given are taken from the total. Source 001, 12580 shift leader, 3.</summary>
[Clause("IL-5")]
public sealed class Attendance() : MeasuredDeduction<InfoShiftLeaderTerms>("IL-6", "attendance-deduction");

/// <summary>The floor of the total at 0.</summary>
[Clause("IL-6", Part = "floor")]
public sealed class Floor : TotalFloor<InfoShiftLeaderTerms>;

/// <summary>The total: the items less the deductions from the total.</summary>
[Clause("IL-6")]
public sealed class Total() : PointsTotal<InfoShiftLeaderTerms>((terms, _) => terms.Maximum);
