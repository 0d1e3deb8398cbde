namespace Appraisal.InfoGuide;

/// <summary>A plan for improvement is missing: no sanction is printed. Source 001, 12580 business guide, (2) 1.</summary>
[Clause("IG-2.0")]
public sealed class ImprovementPlan() : Obligation<InfoGuideTerms>("improvement-plan-missing");

/// <summary>A training that is late, off plan or without effect, or a question not answered: 1 of 10 points. Source 001, 12580 business guide, (2) 1.</summary>
[Clause("IG-2.1", Part = "faults")]
public sealed class TrainingFaults() : PerOccurrenceDeduction<InfoGuideTerms>(
    "IG-2.1", ["training-late-or-off-plan", "training-ineffective", "question-not-answered"], terms => terms.TrainingFault);

/// <summary>A wrong answer leads to a complaint: 2 of 10 points, instead of the 1 for the answer. Source 001, 12580 business guide, (2) 1.</summary>
[Clause("IG-2.1", Part = "complaints")]
public sealed class WrongAnswerComplaints() : PerOccurrenceDeduction<InfoGuideTerms>(
    "IG-2.1", ["wrong-answer-complaint"], terms => terms.WrongAnswerComplaint);

/// <summary>Each recording short of 60 costs 0.5 of 10 points (a reading). Source 001, 12580 business guide, (2) 1.</summary>
[Clause("IG-2.1", Part = "recordings")]
public sealed class RecordingsShort() : Shortfall<InfoGuideTerms>("IG-2.1", "recordings-checked")
{
    /// <inheritdoc/>
    protected override decimal Required(InfoGuideTerms terms) => terms.RecordingsRequired;

    /// <inheritdoc/>
    protected override decimal Points(InfoGuideTerms terms) => terms.RecordingShort;

    /// <inheritdoc/>
    protected override decimal Full(InfoGuideTerms terms) => terms.TrainingPoints;
}

/// <summary>Training and coaching, 10 points. Source 001, 12580 business guide, (2) 1.</summary>
[Clause("IG-2.1")]
public sealed class Training() : SectionTotal<InfoGuideTerms>(terms => terms.TrainingPoints);

/// <summary>A script is wrong: 1 of 5 points. Source 001, 12580 business guide, (2) 2.</summary>
[Clause("IG-2.2", Part = "scripts")]
public sealed class WrongScripts() : PerOccurrenceDeduction<InfoGuideTerms>("IG-2.2", ["script-wrong"], terms => terms.ScriptWrong);

/// <summary>A review of processes is late: 1 of 5 points. Source 001, 12580 business guide, (2) 2.</summary>
[Clause("IG-2.2", Part = "reviews")]
public sealed class LateReviews() : PerOccurrenceDeduction<InfoGuideTerms>("IG-2.2", ["process-review-late"], terms => terms.ProcessReviewLate);

/// <summary>An improvement is missing: 2 of 5 points. Source 001, 12580 business guide, (2) 2.</summary>
[Clause("IG-2.2", Part = "improvements")]
public sealed class MissingImprovements() : PerOccurrenceDeduction<InfoGuideTerms>(
    "IG-2.2", ["improvement-missing"], terms => terms.ImprovementMissing);

/// <summary>A script not prepared, staff not trained on it (either, a reading), or a complaint over feedback takes all 5 points. Source 001, 12580 business guide, (2) 2.</summary>
[Clause("IG-2.2", Part = "voided")]
public sealed class ScriptsVoided() : VoidsSection<InfoGuideTerms>(
    "IG-2.2", ["script-not-prepared", "staff-not-trained", "feedback-complaint"], terms => terms.ScriptPoints);

/// <summary>Scripts and processes, 5 points. Source 001, 12580 business guide, (2) 2.</summary>
[Clause("IG-2.2")]
public sealed class Scripts() : SectionTotal<InfoGuideTerms>(terms => terms.ScriptPoints);

/// <summary>The points given for faults of the knowledge base; their table is cut off. Source 001, 12580 business guide, (2) 3.</summary>
[Clause("IG-2.3", Part = "deductions")]
public sealed class KnowledgeBaseDeductions() : MeasuredDeduction<InfoGuideTerms>("IG-2.3", "knowledge-base-deduction");

/// <summary>The knowledge base, 5 points. Source 001, 12580 business guide, (2) 3.</summary>
[Clause("IG-2.3")]
public sealed class KnowledgeBase() : SectionTotal<InfoGuideTerms>(terms => terms.KnowledgeBasePoints);
