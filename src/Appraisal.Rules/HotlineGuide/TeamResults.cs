namespace Appraisal.HotlineGuide;

/// <summary>Hands the members' performance scores to HG-1.1.</summary>
[Clause("HG-1.1", Part = "readings")]
public sealed class MembersPerformance() : MemberReadings<HotlineGuideTerms>(TeamRole.Guide, "performance-score");

/// <summary>The mean performance of the members: a mean of 100 earns all 40 points. Source 001, 10086 business guide, (1).</summary>
/// <remarks>Only the heading is printed; as for the shift leader, a reading.</remarks>
[Clause("HG-1.1")]
public sealed class TeamPerformance() : TeamItem<HotlineGuideTerms>(
    TeamRole.Guide, "performance-score", terms => terms.MemberScale, terms => terms.PerformancePoints);

/// <summary>Hands the members' scores of the A and B items to HG-1.2.</summary>
[Clause("HG-1.2", Part = "readings")]
public sealed class MembersAbItems() : MemberReadings<HotlineGuideTerms>(TeamRole.Guide, "ab-item-score");

/// <summary>The members' mean of the A and B items, 20 points. Source 001, 10086 business guide, (1).</summary>
[Clause("HG-1.2")]
public sealed class TeamAbItems() : TeamItem<HotlineGuideTerms>(
    TeamRole.Guide, "ab-item-score", terms => terms.MemberScale, terms => terms.AbItemPoints);

/// <summary>Hands the members' scores of the D and E items to HG-1.3.</summary>
[Clause("HG-1.3", Part = "readings")]
public sealed class MembersDeItems() : MemberReadings<HotlineGuideTerms>(TeamRole.Guide, "de-item-score");

/// <summary>The members' mean of the D and E items, 10 points. Source 001, 10086 business guide, (1).</summary>
[Clause("HG-1.3")]
public sealed class TeamDeItems() : TeamItem<HotlineGuideTerms>(
    TeamRole.Guide, "de-item-score", terms => terms.MemberScale, terms => terms.DeItemPoints);
