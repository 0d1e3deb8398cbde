using Appraisal.Rules.Tests.AfterSales;
using Appraisal.Rules.Tests.CrmPost;
using Appraisal.Rules.Tests.ManagementPost;
using Appraisal.Rules.Tests.ManagementSupport;
using Appraisal.Rules.Tests.MonthlyStandard;
using Appraisal.Rules.Tests.OperationsScoring;
using Appraisal.Rules.Tests.PostCriteria;
using Appraisal.Rules.Tests.TaskPerformance;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests;

/// <summary>The schemes that weigh ratings and rates, against plain calculations of them.</summary>
public sealed class CriteriaAgreementTests
{
    private const int Employees = 20;
    private const int Inputs = 12;

    private static readonly Dictionary<string, Func<Appraisee, AppraisalInput, PlainStatement>> _plain = new()
    {
        ["operations-scoring"] = PlainOperationsScoring.Of,
        ["monthly-standard"] = PlainMonthlyStandard.Of,
        ["after-sales"] = PlainAfterSales.Of,
        ["management-post"] = PlainManagementPost.Of,
        ["post-criteria"] = PlainPostCriteria.Of,
        ["crm-post"] = PlainCrmPost.Of,
        ["management-support"] = PlainManagementSupport.Of,
        ["task-performance"] = PlainTaskPerformance.Of,
    };

    // Two of each category, in its order.
    private static readonly string[] _indicators =
    [
        "customerSatisfaction", "complaintRateScore", "responseTimeScore", "resolutionTimeScore",
        "productKnowledge", "scriptConformity", "internalSatisfaction", "informationSharingRate",
    ];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Statements_agree_with_a_plain_calculation(string scheme)
    {
        for (var seed = 1; seed <= Inputs; seed++)
        {
            var input = InputGenerator.Sample(scheme, Employees, seed);

            var result = Scenario.Of(input).AppraiseAll();

            var expected = input.Appraisees.Select(appraisee => _plain[scheme](appraisee, input));
            Assert.Equal(expected, result.Statements.Select(PlainStatement.Of));
        }
    }

    [Fact]
    public void Normalised_totals_of_after_sales_agree_with_a_plain_calculation()
    {
        for (var seed = 1; seed <= Inputs; seed++)
        {
            var input = InputGenerator.Sample("after-sales", Employees, seed);

            var result = Scenario.Of(input).AppraiseAll();

            var expected = input.Appraisees.Select(appraisee => (decimal?)PlainAfterSales.Normalised(appraisee, input));
            Assert.Equal(expected, result.Statements.Select(statement => statement.Figure("normalised")));
        }
    }

    [Fact]
    public void Weighted_groups_of_raters_agree_with_a_plain_calculation()
    {
        var weights = new Dictionary<RaterGroup, int> { [RaterGroup.Self] = 15, [RaterGroup.Superior] = 60, [RaterGroup.Peer] = 25 };
        for (var seed = 1; seed <= Inputs; seed++)
        {
            var scenario = Scenario.Of(InputGenerator.Sample("management-support", Employees, seed))
                .Terms("raterWeights", ("self", 15), ("superior", 60), ("peer", 25));

            var result = scenario.AppraiseAll();

            var expected = scenario.Input.Appraisees.Select(appraisee => PlainManagementSupport.Of(appraisee, scenario.Input, weights));
            Assert.Equal(expected, result.Statements.Select(PlainStatement.Of));
        }
    }

    [Fact]
    public void Overridden_weights_and_shares_of_management_posts_agree_with_a_plain_calculation()
    {
        var shares = _indicators.Select((name, i) => (name, i % 2 == 0 ? 70m : 30m)).ToValueList();
        for (var seed = 1; seed <= Inputs; seed++)
        {
            var scenario = Scenario.Of(InputGenerator.Sample("management-post", Employees, seed))
                .Terms("weights", ("service", 35), ("efficiency", 25), ("ability", 30))
                .Terms("indicatorShares", shares);

            var result = scenario.AppraiseAll();

            var expected = scenario.Input.Appraisees.Select(appraisee => (decimal?)PlainManagementPost.OverriddenTotal(appraisee, scenario.Input));
            Assert.Equal(expected, result.Statements.Select(statement => statement.Score));
        }
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_fact_is_cited_or_unused_for_a_reason(string scheme)
    {
        var input = InputGenerator.Sample(scheme, Employees, 99);

        var result = Scenario.Of(input).AppraiseAll();

        var cited = result.Statements
            .SelectMany(s => s.Lines.SelectMany(line => line.Because).Concat(s.Findings.SelectMany(finding => finding.Because)))
            .Distinct(StringComparer.Ordinal);
        var given = input.Teams.Cast<InputFact>().Concat(input.Measurements).Concat(input.Occurrences).Concat(input.Ratings).Select(fact => fact.Reference);
        Assert.Equal(
            given.Order(StringComparer.Ordinal),
            cited.Concat(result.Unused.Select(unused => unused.Fact)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(result.Unused, unused => unused.Reason.ToString() == "no clause that applies reads it");
    }

    public static TheoryData<string> Schemes() => [.. _plain.Keys];
}
