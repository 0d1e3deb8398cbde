namespace Appraisal.HotlineShiftLeader;

/// <summary>The leader's own quarterly exam: full from 90, none below 70, linear between. Source 001, 10086 shift leader, (2).</summary>
[Clause("HL-2")]
public sealed class QuarterlyExam() : LinearItem<HotlineShiftLeaderTerms>("exam-score", terms => terms.Exam, terms => terms.LinearFrom);

/// <summary>Team activities before and after shifts are neglected: no sanction is printed. Source 001, 10086 shift leader, (3).</summary>
[Clause("HL-3.0")]
public sealed class TeamActivities() : Obligation<HotlineShiftLeaderTerms>("team-activity-neglected");

/// <summary>Team culture, 5 points, by participation and quality alike. Source 001, 10086 shift leader, (3).</summary>
/// <remarks>The text ties the points to both without a formula; the mean of the two is a reading.</remarks>
[Clause("HL-3")]
public sealed class Culture() : TeamCulture<HotlineShiftLeaderTerms>(terms => terms.CulturePoints);
