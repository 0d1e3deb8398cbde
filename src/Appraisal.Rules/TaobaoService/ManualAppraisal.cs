namespace Appraisal.TaobaoService;

/// <summary>The company's rules: 0 for breaches, 1 for keeping them and making others keep them, 2 for principle and self-criticism.</summary>
/// <remarks>Source 000, table 2.</remarks>
[Clause("TB-7.1")]
public sealed class CompanyRules() : LevelScore<TaobaoServiceTerms>(ManualCriteria.Rules);

/// <summary>Initiative: 0 for picking the easy work, 1 for steady progress, 2 for doing everything to reach the goal.</summary>
/// <remarks>Source 000, table 2.</remarks>
[Clause("TB-7.2")]
public sealed class Initiative() : LevelScore<TaobaoServiceTerms>(ManualCriteria.Initiative);

/// <summary>Ability: 1 for daily work under guidance, 2 for complex work alone, 3 for solving what is critical and advising the company.</summary>
/// <remarks>Source 000, table 2. The lowest level is 1.</remarks>
[Clause("TB-7.3")]
public sealed class Ability() : LevelScore<TaobaoServiceTerms>(ManualCriteria.Ability);

/// <summary>Collaboration: 0 for own work only, 1 for sharing the leader's and colleagues' work, 2 for giving up rest for the common goal.</summary>
/// <remarks>Source 000, table 2.</remarks>
[Clause("TB-7.4")]
public sealed class Collaboration() : LevelScore<TaobaoServiceTerms>(ManualCriteria.Collaboration);

/// <summary>Professional knowledge: 1 for lacking it, 2 for a rough grasp, 3 for full command.</summary>
/// <remarks>Source 000, table 2. The lowest level is 1.</remarks>
[Clause("TB-7.5")]
public sealed class ProfessionalKnowledge() : LevelScore<TaobaoServiceTerms>(ManualCriteria.Knowledge);

/// <summary>The content of the chats: 0 for curt words, 1 for sentences that close the sale, 2 for guiding the customer's choice.</summary>
/// <remarks>Source 000, table 2.</remarks>
[Clause("TB-7.6")]
public sealed class ChatContent() : LevelScore<TaobaoServiceTerms>(ManualCriteria.ChatContent);
