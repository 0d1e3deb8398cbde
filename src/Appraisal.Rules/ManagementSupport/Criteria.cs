namespace Appraisal.ManagementSupport;

/// <summary>Is serious about the work and takes initiative: one of two criteria of attitude and spirit.</summary>
/// <remarks>Source 001, management-support post, indicator 1 (1).</remarks>
[Clause("MS-1.1")]
public sealed class AttitudeToWork() : RatedFromAllSides("attitude", terms => terms.Weights.Attitude);

/// <summary>Is fresh and full of energy: one of two criteria of attitude and spirit.</summary>
/// <remarks>Source 001, management-support post, indicator 1 (2).</remarks>
[Clause("MS-1.2")]
public sealed class Vigour() : RatedFromAllSides("vigour", terms => terms.Weights.Attitude);

/// <summary>Gets work done fast: one of two criteria of efficiency and results.</summary>
/// <remarks>Source 001, management-support post, indicator 2 (1).</remarks>
[Clause("MS-2.1")]
public sealed class WorkEfficiency() : RatedFromAllSides("efficiency", terms => terms.Weights.Efficiency);

/// <summary>Reaches the goals set: one of two criteria of efficiency and results.</summary>
/// <remarks>Source 001, management-support post, indicator 2 (2).</remarks>
[Clause("MS-2.2")]
public sealed class Results() : RatedFromAllSides("results", terms => terms.Weights.Efficiency);

/// <summary>Masters the craft of the post: one of two criteria of skill and knowledge.</summary>
/// <remarks>Source 001, management-support post, indicator 3 (1).</remarks>
[Clause("MS-3.1")]
public sealed class ProfessionalSkill() : RatedFromAllSides("skill", terms => terms.Weights.Skill);

/// <summary>Knows policies and regulations: one of two criteria of skill and knowledge.</summary>
/// <remarks>Source 001, management-support post, indicator 3 (2).</remarks>
[Clause("MS-3.2")]
public sealed class PolicyKnowledge() : RatedFromAllSides("policy-knowledge", terms => terms.Weights.Skill);

/// <summary>Works with the team: one of two criteria of teamwork and communication.</summary>
/// <remarks>Source 001, management-support post, indicator 4 (1).</remarks>
[Clause("MS-4.1")]
public sealed class TeamSpirit() : RatedFromAllSides("teamwork", terms => terms.Weights.Teamwork);

/// <summary>Speaks clearly: one of two criteria of teamwork and communication.</summary>
/// <remarks>Source 001, management-support post, indicator 4 (2).</remarks>
[Clause("MS-4.2")]
public sealed class ClearCommunication() : RatedFromAllSides("communication", terms => terms.Weights.Teamwork);

/// <summary>Thinks in new ways: one of two criteria of innovation and problem solving.</summary>
/// <remarks>Source 001, management-support post, indicator 5 (1).</remarks>
[Clause("MS-5.1")]
public sealed class InnovativeThinking() : RatedFromAllSides("innovation", terms => terms.Weights.Innovation);

/// <summary>Solves problems fast: one of two criteria of innovation and problem solving.</summary>
/// <remarks>Source 001, management-support post, indicator 5 (2).</remarks>
[Clause("MS-5.2")]
public sealed class ProblemSolving() : RatedFromAllSides("problem-solving", terms => terms.Weights.Innovation);

/// <summary>The total: the sum of the five dimensions, of 100 points.</summary>
/// <remarks>Source 001, management-support post, method 1.</remarks>
[Clause("MS-7")]
public sealed class Total() : PointsTotal<ManagementSupportTerms>((_, _) => 100);
