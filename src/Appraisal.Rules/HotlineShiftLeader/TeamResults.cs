namespace Appraisal.HotlineShiftLeader;

/// <summary>Hands the members' performance scores to HL-1.1.</summary>
[Clause("HL-1.1", Part = "readings")]
public sealed class MembersPerformance() : MemberReadings<HotlineShiftLeaderTerms>(TeamRole.Leader, "performance-score");

/// <summary>The mean performance of the members: a mean of 100 earns all 40 points. Source 001, 10086 shift leader, (1).</summary>
/// <remarks>The table with the details is lost; the scale is a reading.</remarks>
[Clause("HL-1.1")]
public sealed class TeamPerformance() : TeamItem<HotlineShiftLeaderTerms>(
    TeamRole.Leader, "performance-score", terms => terms.MemberScale, terms => terms.PerformancePoints);

/// <summary>Hands the members' scores of the A and B items to HL-1.2.</summary>
[Clause("HL-1.2", Part = "readings")]
public sealed class MembersAbItems() : MemberReadings<HotlineShiftLeaderTerms>(TeamRole.Leader, "ab-item-score");

/// <summary>The members' mean of the A and B items, 20 points. Source 001, 10086 shift leader, (1).</summary>
[Clause("HL-1.2")]
public sealed class TeamAbItems() : TeamItem<HotlineShiftLeaderTerms>(
    TeamRole.Leader, "ab-item-score", terms => terms.MemberScale, terms => terms.AbItemPoints);

/// <summary>Hands the members' scores of the D and E items to HL-1.3.</summary>
[Clause("HL-1.3", Part = "readings")]
public sealed class MembersDeItems() : MemberReadings<HotlineShiftLeaderTerms>(TeamRole.Leader, "de-item-score");

/// <summary>The members' mean of the D and E items, 10 points. Source 001, 10086 shift leader, (1).</summary>
[Clause("HL-1.3")]
public sealed class TeamDeItems() : TeamItem<HotlineShiftLeaderTerms>(
    TeamRole.Leader, "de-item-score", terms => terms.MemberScale, terms => terms.DeItemPoints);
