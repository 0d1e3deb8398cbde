namespace Appraisal.CrmPost;

/// <summary>A criterion of the standard for communication.</summary>
/// <param name="criterion">The criterion.</param>
public abstract class CommunicationCriterion(string criterion)
    : WeightedMean<CrmPostTerms>(terms => terms.Weights.Communication, [criterion], sharedBy: 3);

/// <summary>Speaks clearly and warmly, without jargon.</summary>
/// <remarks>Source 001, customer-relationship post, standard 1, 1.</remarks>
[Clause("CR-1.1")]
public sealed class OralExpression() : CommunicationCriterion("oral-expression");

/// <summary>Writes clearly and briefly.</summary>
/// <remarks>Source 001, customer-relationship post, standard 1, 2.</remarks>
[Clause("CR-1.2")]
public sealed class WrittenExpression() : CommunicationCriterion("written-expression");

/// <summary>Listens and answers what was asked.</summary>
/// <remarks>Source 001, customer-relationship post, standard 1, 3.</remarks>
[Clause("CR-1.3")]
public sealed class Listening() : CommunicationCriterion("listening");

/// <summary>A criterion of the standard for problem solving.</summary>
/// <param name="criterion">The criterion.</param>
public abstract class ProblemSolvingCriterion(string criterion)
    : WeightedMean<CrmPostTerms>(terms => terms.Weights.ProblemSolving, [criterion], sharedBy: 3);

/// <summary>Finds the core of a problem.</summary>
/// <remarks>Source 001, customer-relationship post, standard 2, 1.</remarks>
[Clause("CR-2.1")]
public sealed class Analysis() : ProblemSolvingCriterion("analysis");

/// <summary>Proposes solutions that work.</summary>
/// <remarks>Source 001, customer-relationship post, standard 2, 2.</remarks>
[Clause("CR-2.2")]
public sealed class SolutionQuality() : ProblemSolvingCriterion("solution-quality");

/// <summary>Works a solution out with other teams.</summary>
/// <remarks>Source 001, customer-relationship post, standard 2, 3.</remarks>
[Clause("CR-2.3")]
public sealed class Coordination() : ProblemSolvingCriterion("coordination");

/// <summary>A criterion of the standard for customer satisfaction.</summary>
/// <param name="criterion">The criterion.</param>
public abstract class CustomerSatisfactionCriterion(string criterion)
    : WeightedMean<CrmPostTerms>(terms => terms.Weights.CustomerSatisfaction, [criterion], sharedBy: 3);

/// <summary>Gathers and uses customers' feedback.</summary>
/// <remarks>Source 001, customer-relationship post, standard 3, 1.</remarks>
[Clause("CR-3.1")]
public sealed class CustomerFeedback() : CustomerSatisfactionCriterion("customer-feedback");

/// <summary>Builds and keeps trust.</summary>
/// <remarks>Source 001, customer-relationship post, standard 3, 2.</remarks>
[Clause("CR-3.2")]
public sealed class RelationshipMaintenance() : CustomerSatisfactionCriterion("relationship-maintenance");

/// <summary>Responds and solves fast.</summary>
/// <remarks>Source 001, customer-relationship post, standard 3, 3.</remarks>
[Clause("CR-3.3")]
public sealed class HandlingSpeed() : CustomerSatisfactionCriterion("handling-speed");

/// <summary>A criterion of the standard for teamwork.</summary>
/// <param name="criterion">The criterion.</param>
public abstract class TeamworkCriterion(string criterion)
    : WeightedMean<CrmPostTerms>(terms => terms.Weights.Teamwork, [criterion]);

/// <summary>Takes an active part in the team.</summary>
/// <remarks>Source 001, customer-relationship post, standard 4, 1. The text breaks off after it, so it carries the whole standard.</remarks>
[Clause("CR-4.1")]
public sealed class CooperationAttitude() : TeamworkCriterion("cooperation-attitude");

/// <summary>The total: the sum of the four standards, of 100 points.</summary>
/// <remarks>Source 001, customer-relationship post. The numbers in brackets in its headings are lengths of text, not points.</remarks>
[Clause("CR-5")]
public sealed class Total() : PointsTotal<CrmPostTerms>((_, _) => 100);
