namespace Appraisal.InfoShiftLeader;

/// <summary>A wrong attendance record, a missed breach of discipline, slacking or a question not answered: 1 of 5 points. Source 001, 12580 shift leader, (2) 2.</summary>
[Clause("IL-2.4", Part = "faults")]
public sealed class PeopleFaults() : PerOccurrenceDeduction<InfoShiftLeaderTerms>(
    "IL-2.4",
    ["attendance-record-wrong", "discipline-breach-missed", "slacking", "question-not-answered"],
    terms => terms.PeopleFault);

/// <summary>Two or more agents show busy in one slot: 0.5 of 5 points. Source 001, 12580 shift leader, (2) 2.</summary>
[Clause("IL-2.4", Part = "busy agents")]
public sealed class BusyAgents() : PerOccurrenceDeduction<InfoShiftLeaderTerms>(
    "IL-2.4", ["agents-busy-together"], terms => terms.AgentsBusyTogether);

/// <summary>A wrong answer leads to a complaint: 2 of 5 points, instead of the 1 for the answer. Source 001, 12580 shift leader, (2) 2.</summary>
[Clause("IL-2.4", Part = "complaints")]
public sealed class WrongAnswerComplaints() : PerOccurrenceDeduction<InfoShiftLeaderTerms>(
    "IL-2.4", ["wrong-answer-complaint"], terms => terms.WrongAnswerComplaint);

/// <summary>Each recording short of 60 costs 0.5 of 5 points; 60 is per leader (a reading). Source 001, 12580 shift leader, (2) 2.</summary>
[Clause("IL-2.4", Part = "recordings")]
public sealed class RecordingsShort() : Shortfall<InfoShiftLeaderTerms>("IL-2.4", "recordings-checked")
{
    /// <inheritdoc/>
    protected override decimal Required(InfoShiftLeaderTerms terms) => terms.RecordingsRequired;

    /// <inheritdoc/>
    protected override decimal Points(InfoShiftLeaderTerms terms) => terms.RecordingShort;

    /// <inheritdoc/>
    protected override decimal Full(InfoShiftLeaderTerms terms) => terms.PeoplePoints;
}

/// <summary>Management of people, 5 points. Source 001, 12580 shift leader, (2) 2.</summary>
[Clause("IL-2.4")]
public sealed class People() : SectionTotal<InfoShiftLeaderTerms>(terms => terms.PeoplePoints);

/// <summary>Other work is late: 1 of 5 points. Source 001, 12580 shift leader, (2) 3.</summary>
[Clause("IL-2.5", Part = "deductions")]
public sealed class OtherWorkLate() : PerOccurrenceDeduction<InfoShiftLeaderTerms>("IL-2.5", ["other-work-late"], terms => terms.OtherWorkLate);

/// <summary>Other work, 5 points. Source 001, 12580 shift leader, (2) 3.</summary>
[Clause("IL-2.5")]
public sealed class OtherWork() : SectionTotal<InfoShiftLeaderTerms>(terms => terms.OtherWorkPoints);
