namespace Appraisal.HotlineGuide;

/// <summary>The guide's own quarterly exam: full from 90, none below 70, linear between. Source 001, 10086 business guide, (2).</summary>
[Clause("HG-2")]
public sealed class QuarterlyExam() : LinearItem<HotlineGuideTerms>("exam-score", terms => terms.Exam, terms => terms.LinearFrom);

/// <summary>Team activities before and after shifts are neglected: no sanction is printed. Source 001, 10086 business guide, (3).</summary>
[Clause("HG-3.0")]
public sealed class TeamActivities() : Obligation<HotlineGuideTerms>("team-activity-neglected");

/// <summary>Team culture, 5 points, by participation and quality alike. Source 001, 10086 business guide, (3).</summary>
/// <remarks>The text ties the points to both without a formula; the mean of the two is a reading.</remarks>
[Clause("HG-3")]
public sealed class Culture() : TeamCulture<HotlineGuideTerms>(terms => terms.CulturePoints);
