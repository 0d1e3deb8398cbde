namespace Appraisal.InfoShiftLeader;

/// <summary>Team activities are neglected: no sanction is printed. Source 001, 12580 shift leader, (3).</summary>
[Clause("IL-3.0")]
public sealed class TeamActivities() : Obligation<InfoShiftLeaderTerms>("team-activity-neglected");

/// <summary>An activity plan is late: 1 point of team culture. Source 001, 12580 shift leader, (3).</summary>
[Clause("IL-3.1")]
public sealed class ActivityPlans() : PerOccurrenceDeduction<InfoShiftLeaderTerms>("IL-3", ["activity-plan-late"], terms => terms.ActivityPlanLate);

/// <summary>Participation in an activity is below 90%: 1 point of team culture. Source 001, 12580 shift leader, (3).</summary>
[Clause("IL-3.2")]
public sealed class ActivityParticipation() : PerOccurrenceDeduction<InfoShiftLeaderTerms>(
    "IL-3", ["activity-participation-low"], terms => terms.ParticipationLow);

/// <summary>A record of an activity is incomplete: 1 point of team culture. Source 001, 12580 shift leader, (3).</summary>
[Clause("IL-3.3", Part = "deductions")]
public sealed class ActivityRecords() : PerOccurrenceDeduction<InfoShiftLeaderTerms>(
    "IL-3", ["activity-record-incomplete"], terms => terms.ActivityRecordIncomplete);

/// <summary>Incomplete records cost at most 2 points. Source 001, 12580 shift leader, (3).</summary>
[Clause("IL-3.3")]
public sealed class ActivityRecordCap() : DeductionCap<InfoShiftLeaderTerms>("IL-3", terms => terms.ActivityRecordCap);

/// <summary>A result is not signed within 5 working days, or signed by another: 1 point of team culture per person. Source 001, 12580 shift leader, (3).</summary>
[Clause("IL-3.4")]
public sealed class ResultsNotSigned() : PerOccurrenceDeduction<InfoShiftLeaderTerms>("IL-3", ["result-not-signed"], terms => terms.ResultNotSigned);

/// <summary>A member misses common overtime without leave: 1 point of team culture. Source 001, 12580 shift leader, (3).</summary>
[Clause("IL-3.5", Part = "deductions")]
public sealed class OvertimeAbsences() : PerOccurrenceDeduction<InfoShiftLeaderTerms>("IL-3", ["overtime-absence"], terms => terms.OvertimeAbsence);

/// <summary>Absences from overtime cost at most 3 points. Source 001, 12580 shift leader, (3).</summary>
[Clause("IL-3.5")]
public sealed class OvertimeCap() : DeductionCap<InfoShiftLeaderTerms>("IL-3", terms => terms.OvertimeCap);

/// <summary>Team culture, 5 points. Source 001, 12580 shift leader, (3).</summary>
[Clause("IL-3")]
public sealed class Culture() : SectionTotal<InfoShiftLeaderTerms>(terms => terms.CulturePoints);
