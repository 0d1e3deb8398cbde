namespace Appraisal.HotlineShiftLeader;

/// <summary>A report is late, missing or wrong: 2 of 5 points each time. Source 001, 10086 shift leader, (4) 1.</summary>
[Clause("HL-4.1", Part = "deductions")]
public sealed class ReportFaults() : PerOccurrenceDeduction<HotlineShiftLeaderTerms>(
    "HL-4.1", ["report-late-missing-or-wrong"], terms => terms.ReportFault);

/// <summary>Reporting of data, 5 points. Source 001, 10086 shift leader, (4) 1.</summary>
[Clause("HL-4.1")]
public sealed class Reporting() : SectionTotal<HotlineShiftLeaderTerms>(terms => terms.ReportingPoints);

/// <summary>A problem of the team is not managed: 1 of 5 points each time. Source 001, 10086 shift leader, (4) 2.</summary>
[Clause("HL-4.2", Part = "deductions")]
public sealed class TeamProblems() : PerOccurrenceDeduction<HotlineShiftLeaderTerms>(
    "HL-4.2", ["team-problem-unmanaged"], terms => terms.TeamProblem);

/// <summary>Management of the team, 5 points. Source 001, 10086 shift leader, (4) 2.</summary>
[Clause("HL-4.2")]
public sealed class TeamManagement() : SectionTotal<HotlineShiftLeaderTerms>(terms => terms.TeamManagementPoints);

/// <summary>A production record is faulty: 2 of 10 points each time. Source 001, 10086 shift leader, (4) 3.</summary>
[Clause("HL-4.3", Part = "deductions")]
public sealed class ProductionFaults() : PerOccurrenceDeduction<HotlineShiftLeaderTerms>(
    "HL-4.3", ["production-record-fault"], terms => terms.ProductionFault);

/// <summary>A peak is not staffed, or a fault is not reported: no points are printed. Source 001, 10086 shift leader, (4) 3.</summary>
[Clause("HL-4.3", Part = "findings")]
public sealed class ProductionDuties() : Obligation<HotlineShiftLeaderTerms>("peak-not-staffed", "fault-not-reported");

/// <summary>Management of production, 10 points. Source 001, 10086 shift leader, (4) 3.</summary>
[Clause("HL-4.3")]
public sealed class Production() : SectionTotal<HotlineShiftLeaderTerms>(terms => terms.ProductionPoints);

/// <summary>Other work is late: 1 point from the total each time. Source 001, 10086 shift leader, (4) 4.</summary>
[Clause("HL-4.4")]
public sealed class OtherWork() : PerOccurrenceDeduction<HotlineShiftLeaderTerms>("HL-7", ["other-work-late"], terms => terms.OtherWorkLate);
