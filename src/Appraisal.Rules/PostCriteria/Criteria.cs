namespace Appraisal.PostCriteria;

/// <summary>A criterion of the post reception.</summary>
/// <param name="criterion">The criterion.</param>
/// <param name="weight">Its weight, in percent.</param>
public abstract class ReceptionCriterion(string criterion, Func<PostCriteriaTerms, Rational> weight)
    : WeightedMean<PostCriteriaTerms>(weight, [criterion], posts: [Post.Reception]);

/// <summary>Knows products and services and tells customers about them correctly.</summary>
/// <remarks>Source 001, criteria for five posts, 1, item 1.</remarks>
[Clause("PC-1.1")]
public sealed class ReceptionProductKnowledge() : ReceptionCriterion("product-knowledge", terms => terms.ReceptionWeights.ProductKnowledge);

/// <summary>Speaks and writes fluently.</summary>
/// <remarks>Source 001, criteria for five posts, 1, item 2.</remarks>
[Clause("PC-1.2")]
public sealed class ReceptionExpression() : ReceptionCriterion("expression", terms => terms.ReceptionWeights.Expression);

/// <summary>Answers fast and correctly and settles doubts.</summary>
/// <remarks>Source 001, criteria for five posts, 1, item 3.</remarks>
[Clause("PC-1.3")]
public sealed class ReceptionProblemSolving() : ReceptionCriterion("problem-solving", terms => terms.ReceptionWeights.ProblemSolving);

/// <summary>Is friendly and patient.</summary>
/// <remarks>Source 001, criteria for five posts, 1, item 4.</remarks>
[Clause("PC-1.4")]
public sealed class ReceptionServiceAttitude() : ReceptionCriterion("service-attitude", terms => terms.ReceptionWeights.ServiceAttitude);

/// <summary>Satisfies customers, by what they say.</summary>
/// <remarks>Source 001, criteria for five posts, 1, item 5.</remarks>
[Clause("PC-1.5")]
public sealed class ReceptionCustomerSatisfaction() : ReceptionCriterion(
    "customer-satisfaction", terms => terms.ReceptionWeights.CustomerSatisfaction);

/// <summary>A criterion of the post technical support.</summary>
/// <param name="criterion">The criterion.</param>
/// <param name="weight">Its weight, in percent.</param>
public abstract class TechnicalSupportCriterion(string criterion, Func<PostCriteriaTerms, Rational> weight)
    : WeightedMean<PostCriteriaTerms>(weight, [criterion], posts: [Post.TechnicalSupport]);

/// <summary>Knows the technical products and answers questions on them.</summary>
/// <remarks>Source 001, criteria for five posts, 2, item 1.</remarks>
[Clause("PC-2.1")]
public sealed class TechnicalSupportTechnicalKnowledge() : TechnicalSupportCriterion(
    "technical-knowledge", terms => terms.TechnicalSupportWeights.TechnicalKnowledge);

/// <summary>Analyses customers' problems fast and correctly.</summary>
/// <remarks>Source 001, criteria for five posts, 2, item 2.</remarks>
[Clause("PC-2.2")]
public sealed class TechnicalSupportProblemAnalysis() : TechnicalSupportCriterion(
    "problem-analysis", terms => terms.TechnicalSupportWeights.ProblemAnalysis);

/// <summary>Solves problems together with other teams.</summary>
/// <remarks>Source 001, criteria for five posts, 2, item 3.</remarks>
[Clause("PC-2.3")]
public sealed class TechnicalSupportTeamwork() : TechnicalSupportCriterion("teamwork", terms => terms.TechnicalSupportWeights.Teamwork);

/// <summary>Solves problems fast.</summary>
/// <remarks>Source 001, criteria for five posts, 2, item 4.</remarks>
[Clause("PC-2.4")]
public sealed class TechnicalSupportResolutionEfficiency() : TechnicalSupportCriterion(
    "resolution-efficiency", terms => terms.TechnicalSupportWeights.ResolutionEfficiency);

/// <summary>Gives good support, by what customers say.</summary>
/// <remarks>Source 001, criteria for five posts, 2, item 5.</remarks>
[Clause("PC-2.5")]
public sealed class TechnicalSupportSupportQuality() : TechnicalSupportCriterion(
    "support-quality", terms => terms.TechnicalSupportWeights.SupportQuality);

/// <summary>A criterion of the post complaint handling.</summary>
/// <param name="criterion">The criterion.</param>
/// <param name="weight">Its weight, in percent.</param>
public abstract class ComplaintHandlingCriterion(string criterion, Func<PostCriteriaTerms, Rational> weight)
    : WeightedMean<PostCriteriaTerms>(weight, [criterion], posts: [Post.ComplaintHandling]);

/// <summary>Listens to complaints and settles them by the procedure.</summary>
/// <remarks>Source 001, criteria for five posts, 3, item 1.</remarks>
[Clause("PC-3.1")]
public sealed class ComplaintHandlingSkill() : ComplaintHandlingCriterion(
    "complaint-handling", terms => terms.ComplaintHandlingWeights.ComplaintHandling);

/// <summary>Talks with other teams where a matter concerns several.</summary>
/// <remarks>Source 001, criteria for five posts, 3, item 2.</remarks>
[Clause("PC-3.2")]
public sealed class ComplaintHandlingCommunication() : ComplaintHandlingCriterion(
    "communication", terms => terms.ComplaintHandlingWeights.Communication);

/// <summary>Handles complaints fast.</summary>
/// <remarks>Source 001, criteria for five posts, 3, item 3.</remarks>
[Clause("PC-3.3")]
public sealed class ComplaintHandlingHandlingEfficiency() : ComplaintHandlingCriterion(
    "handling-efficiency", terms => terms.ComplaintHandlingWeights.HandlingEfficiency);

/// <summary>Handles complaints well, by what customers say.</summary>
/// <remarks>Source 001, criteria for five posts, 3, item 4.</remarks>
[Clause("PC-3.4")]
public sealed class ComplaintHandlingHandlingQuality() : ComplaintHandlingCriterion(
    "handling-quality", terms => terms.ComplaintHandlingWeights.HandlingQuality);

/// <summary>A criterion of the post after sales service.</summary>
/// <param name="criterion">The criterion.</param>
/// <param name="weight">Its weight, in percent.</param>
public abstract class AfterSalesServiceCriterion(string criterion, Func<PostCriteriaTerms, Rational> weight)
    : WeightedMean<PostCriteriaTerms>(weight, [criterion], posts: [Post.AfterSalesService]);

/// <summary>Knows the after-sales policy and its steps.</summary>
/// <remarks>Source 001, criteria for five posts, 4, item 1.</remarks>
[Clause("PC-4.1")]
public sealed class AfterSalesServiceAfterSalesKnowledge() : AfterSalesServiceCriterion(
    "after-sales-knowledge", terms => terms.AfterSalesServiceWeights.AfterSalesKnowledge);

/// <summary>Hears what customers need and solves it.</summary>
/// <remarks>Source 001, criteria for five posts, 4, item 2.</remarks>
[Clause("PC-4.2")]
public sealed class AfterSalesServiceProblemSolving() : AfterSalesServiceCriterion(
    "problem-solving", terms => terms.AfterSalesServiceWeights.ProblemSolving);

/// <summary>Builds good relations with customers.</summary>
/// <remarks>Source 001, criteria for five posts, 4, item 3.</remarks>
[Clause("PC-4.3")]
public sealed class AfterSalesServiceRelationshipManagement() : AfterSalesServiceCriterion(
    "relationship-management", terms => terms.AfterSalesServiceWeights.RelationshipManagement);

/// <summary>Gives good after-sales service, by what customers say.</summary>
/// <remarks>Source 001, criteria for five posts, 4, item 4.</remarks>
[Clause("PC-4.4")]
public sealed class AfterSalesServiceAfterSalesQuality() : AfterSalesServiceCriterion(
    "after-sales-quality", terms => terms.AfterSalesServiceWeights.AfterSalesQuality);

/// <summary>A criterion of the post data analysis.</summary>
/// <param name="criterion">The criterion.</param>
/// <param name="weight">Its weight, in percent.</param>
public abstract class DataAnalysisCriterion(string criterion, Func<PostCriteriaTerms, Rational> weight)
    : WeightedMean<PostCriteriaTerms>(weight, [criterion], posts: [Post.DataAnalysis]);

/// <summary>Gathers and analyses customers' feedback and advises on it.</summary>
/// <remarks>Source 001, criteria for five posts, 5, item 1.</remarks>
[Clause("PC-5.1")]
public sealed class DataAnalysisSkill() : DataAnalysisCriterion(
    "data-analysis", terms => DataAnalysisWeights.OrThird(terms.DataAnalysisWeights.DataAnalysis));

/// <summary>Writes reports on the results.</summary>
/// <remarks>Source 001, criteria for five posts, 5, item 2.</remarks>
[Clause("PC-5.2")]
public sealed class DataAnalysisReportWriting() : DataAnalysisCriterion(
    "report-writing", terms => DataAnalysisWeights.OrThird(terms.DataAnalysisWeights.ReportWriting));

/// <summary>Finds and solves problems by the data.</summary>
/// <remarks>Source 001, criteria for five posts, 5, item 3.</remarks>
[Clause("PC-5.3")]
public sealed class DataAnalysisProblemSolving() : DataAnalysisCriterion(
    "problem-solving", terms => DataAnalysisWeights.OrThird(terms.DataAnalysisWeights.ProblemSolving));

/// <summary>The total: the sum of the weighted criteria of the appraisee's post, of 100 points; as printed, their mean.</summary>
/// <remarks>Source 001, criteria for five posts. An unknown post is a problem of the input.</remarks>
[Clause("PC-6")]
public sealed class Total() : PointsTotal<PostCriteriaTerms>((_, _) => 100);
