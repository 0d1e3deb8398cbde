namespace Appraisal.InfoShiftLeader;

/// <summary>The floor is not patrolled: no sanction is printed. Source 001, 12580 shift leader, (2) 1.</summary>
[Clause("IL-2.0")]
public sealed class Patrol() : Obligation<InfoShiftLeaderTerms>("floor-not-patrolled");

/// <summary>A fault of the meeting before the shift, the handover or the floor costs 1 of 5 points. Source 001, 12580 shift leader, (2) 1 (1).</summary>
[Clause("IL-2.1", Part = "deductions")]
public sealed class ShiftFaults() : PerOccurrenceDeduction<InfoShiftLeaderTerms>(
    "IL-2.1",
    ["pre-shift-meeting-missed", "briefing-not-relayed", "handover-fault", "handover-gap", "floor-noise", "floor-untidy"],
    terms => terms.ShiftFault);

/// <summary>Meeting before the shift and handover, 5 points. Source 001, 12580 shift leader, (2) 1 (1).</summary>
[Clause("IL-2.1")]
public sealed class Shift() : SectionTotal<InfoShiftLeaderTerms>(terms => terms.ShiftPoints);

/// <summary>A fault is not reported, or no wording is prepared for it: 1 of 3 points. Source 001, 12580 shift leader, (2) 1 (2).</summary>
[Clause("IL-2.2", Part = "not reported")]
public sealed class FaultsNotReported() : PerOccurrenceDeduction<InfoShiftLeaderTerms>(
    "IL-2.2", ["fault-not-reported"], terms => terms.FaultNotReported);

/// <summary>A fault record is incomplete, not followed up or not handed over: 0.5 of 3 points. Source 001, 12580 shift leader, (2) 1 (2).</summary>
[Clause("IL-2.2", Part = "records")]
public sealed class FaultRecordsIncomplete() : PerOccurrenceDeduction<InfoShiftLeaderTerms>(
    "IL-2.2", ["fault-record-incomplete"], terms => terms.FaultRecordIncomplete);

/// <summary>A concealed fault takes all 3 points of this item, not of on-site management as a whole (a reading). Source 001, 12580 shift leader, (2) 1 (2).</summary>
[Clause("IL-2.2", Part = "concealed")]
public sealed class FaultConcealed() : VoidsSection<InfoShiftLeaderTerms>("IL-2.2", ["fault-concealed"], terms => terms.MonitoringPoints);

/// <summary>Monitoring and faults, 3 points. Source 001, 12580 shift leader, (2) 1 (2).</summary>
[Clause("IL-2.2")]
public sealed class Monitoring() : SectionTotal<InfoShiftLeaderTerms>(terms => terms.MonitoringPoints);

/// <summary>A periodic report is late, missing or wrong: 1 of 2 points. Source 001, 12580 shift leader, (2) 1 (3).</summary>
[Clause("IL-2.3", Part = "reports")]
public sealed class ReportFaults() : PerOccurrenceDeduction<InfoShiftLeaderTerms>(
    "IL-2.3", ["report-late-missing-or-wrong"], terms => terms.ReportFault);

/// <summary>Data given on request are wrong: 0.5 of 2 points, never both for one fault (a reading). Source 001, 12580 shift leader, (2) 1 (3).</summary>
[Clause("IL-2.3", Part = "data")]
public sealed class WrongData() : PerOccurrenceDeduction<InfoShiftLeaderTerms>("IL-2.3", ["data-wrong"], terms => terms.DataWrong);

/// <summary>A description is incomplete: 0.5 of 2 points. Source 001, 12580 shift leader, (2) 1 (3).</summary>
[Clause("IL-2.3", Part = "descriptions")]
public sealed class IncompleteDescriptions() : PerOccurrenceDeduction<InfoShiftLeaderTerms>(
    "IL-2.3", ["description-incomplete"], terms => terms.DescriptionIncomplete);

/// <summary>Analysis of data, 2 points. Source 001, 12580 shift leader, (2) 1 (3).</summary>
[Clause("IL-2.3")]
public sealed class Analysis() : SectionTotal<InfoShiftLeaderTerms>(terms => terms.AnalysisPoints);
