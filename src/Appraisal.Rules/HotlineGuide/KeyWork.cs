namespace Appraisal.HotlineGuide;

/// <summary>Trainings as held, rated, 5 points. Source 001, 10086 business guide, (4) 1.</summary>
[Clause("HG-4.1", Part = "delivery")]
public sealed class TrainingDelivery() : RatedItem<HotlineGuideTerms>("training-delivery", terms => terms.TrainingDeliveryPoints);

/// <summary>The effect of trainings, rated, 5 points. Source 001, 10086 business guide, (4) 1.</summary>
[Clause("HG-4.1", Part = "effect")]
public sealed class TrainingEffect() : RatedItem<HotlineGuideTerms>("training-effect", terms => terms.TrainingEffectPoints);

/// <summary>The analysis of a special task, rated, 1 point. Source 001, 10086 business guide, (4) 2.</summary>
[Clause("HG-4.2", Part = "analysis")]
public sealed class ProjectAnalysis() : RatedItem<HotlineGuideTerms>("project-analysis", terms => terms.ProjectAnalysisPoints);

/// <summary>The measures of a special task, rated, 1 point. Source 001, 10086 business guide, (4) 2.</summary>
[Clause("HG-4.2", Part = "measures")]
public sealed class ProjectMeasures() : RatedItem<HotlineGuideTerms>("project-measures", terms => terms.ProjectMeasuresPoints);

/// <summary>The follow-up of a special task, rated, 1 point. Source 001, 10086 business guide, (4) 2.</summary>
[Clause("HG-4.2", Part = "follow-up")]
public sealed class ProjectFollowUp() : RatedItem<HotlineGuideTerms>("project-follow-up", terms => terms.ProjectFollowUpPoints);

/// <summary>The result of a special task, rated, 2 points. Source 001, 10086 business guide, (4) 2.</summary>
[Clause("HG-4.2", Part = "result")]
public sealed class ProjectResult() : RatedItem<HotlineGuideTerms>("project-result", terms => terms.ProjectResultPoints);

/// <summary>A coaching task is missed: 2 of 5 points each time, until used up. Source 001, 10086 business guide, (4) 3.</summary>
[Clause("HG-4.3", Part = "deductions")]
public sealed class CoachingTasksMissed() : PerOccurrenceDeduction<HotlineGuideTerms>(
    "HG-4.3", ["coaching-task-missed"], terms => terms.CoachingTaskMissed);

/// <summary>Coaching, 5 points. Source 001, 10086 business guide, (4) 3.</summary>
[Clause("HG-4.3")]
public sealed class Coaching() : SectionTotal<HotlineGuideTerms>(terms => terms.CoachingPoints);
