using Appraisal.Testing;

namespace Appraisal.Rules.Tests.TaobaoService;

public sealed class ConductTests
{
    private static readonly Scenario _agent = Scenario.For("taobao-service", "2014-05");

    public static TheoryData<string, string> Obligations => new()
    {
        { "TB-1.1", "customer-contact-neglected" },
        { "TB-1.2", "customer-needs-neglected" },
        { "TB-1.3", "after-sales-neglected" },
        { "TB-1.4", "shipment-not-tracked" },
        { "TB-2.1", "unclear-language" },
        { "TB-2.2", "abusive-language" },
        { "TB-2.2", "buyer-offended" },
        { "TB-2.2", "stiff-tone" },
        { "TB-2.3", "wrong-product-answer" },
        { "TB-2.3", "error-repeated" },
        { "TB-2.4", "blunt-refusal" },
        { "TB-2.5", "customer-ignored" },
        { "TB-2.5", "fault-not-apologised" },
        { "TB-2.5", "buyer-fault-not-guided" },
        { "TB-2.6", "untrue-answer" },
        { "TB-2.7", "regular-customer-neglected" },
        { "TB-2.8", "rules-not-known" },
        { "TB-2.8", "evidence-not-secured" },
        { "TB-2.8", "liability-admitted" },
        { "TB-2.9", "problem-not-recorded" },
        { "TB-3.1", "shift-hours-not-kept" },
        { "TB-3.1", "shift-not-rotated" },
        { "TB-3.1", "left-customers-waiting" },
        { "TB-3.2", "account-changed" },
        { "TB-3.2", "account-not-swapped" },
        { "TB-4.1", "labels-not-printed" },
        { "TB-4.1", "labels-not-handed-over" },
        { "TB-4.1", "handover-not-recorded" },
        { "TB-4.3", "label-unmarked" },
    };

    [Theory]
    [MemberData(nameof(Obligations))]
    public void Obligation_OccurrenceInThePeriod_IsAFindingAndChangesNoFigure(string clause, string kind)
    {
        var statement = _agent.Occurs(kind, on: 1, count: 4).Appraise();

        var finding = statement.Finding(clause);
        Assert.Equal(kind, finding.Code);
        Assert.Equal(["occurrences/O1"], finding.Because);
        Assert.Equal(_agent.Appraise().Figures, statement.Figures);
        Assert.Equal(_agent.Appraise().Lines, statement.Lines);
    }

    [Theory]
    [MemberData(nameof(Obligations))]
    public void Obligation_OccurrenceOnTheDayBeforeThePeriod_IsUnused(string clause, string kind)
    {
        var result = _agent.Occurs(kind, on: 0).AppraiseAll();

        Assert.Empty(result.Statements[0].Findings(clause));
        Assert.Equal("dated before the period", result.WhyUnused("occurrences/O1"));
    }

    [Theory]
    [MemberData(nameof(Obligations))]
    public void Obligation_AnyCircumstance_IsAProblem(string clause, string kind)
    {
        Assert.StartsWith("TB-", clause, StringComparison.Ordinal);
        Assert.Equal("unknown-circumstance", Assert.Single(_agent.Occurs(kind, with: ["loss"]).Problems()).Code);
    }

    [Theory]
    [InlineData("greeting")]
    [InlineData("problem")]
    [InlineData("price-change-requested")]
    [InlineData("price-changed")]
    [InlineData("paid")]
    [InlineData("shipping-inquiry")]
    [InlineData("defect-reported")]
    public void Script_NotFollowedInAPrintedSituation_IsAFinding(string situation)
    {
        var finding = _agent.Occurs("script-not-followed", with: [situation]).Appraise().Finding("TB-2.2");

        Assert.Equal("script-not-followed", finding.Code);
        Assert.Contains(situation, finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Script_NotFollowedWithoutASituation_IsAProblem() =>
        Assert.Equal("circumstance-required", Assert.Single(_agent.Occurs("script-not-followed").Problems()).Code);

    [Fact]
    public void Period_BeforeThePolicyCameIntoForce_IsAProblem()
    {
        Assert.Equal("not-in-force", Assert.Single(Scenario.For("taobao-service", "2014-03").Problems()).Code);
        Assert.Empty(Scenario.For("taobao-service", "2014-04").Problems());
    }

    [Fact]
    public void Period_NotAMonth_IsAProblem() =>
        Assert.Equal("period-not-allowed", Assert.Single(Scenario.For("taobao-service", Period.Quarter(2014, 2)).Problems()).Code);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Rules_RatedAboveZeroDespiteABreach_IsAFinding(int level)
    {
        var finding = _agent.Occurs("stiff-tone").Rates("rules", level).Appraise().Finding("TB-7.7");

        Assert.Equal("rating-contradicts-record", finding.Code);
        Assert.Equal(["occurrences/O1", "ratings/A01/rules/L1"], finding.Because);
    }

    [Fact]
    public void Rules_RatedZeroDespiteABreach_IsNoFinding() =>
        Assert.Empty(_agent.Occurs("stiff-tone").Rates("rules", 0).Appraise().Findings("TB-7.7"));

    [Fact]
    public void Rules_OneOfTwoRatersAboveZero_IsAFinding() =>
        Assert.Single(_agent.Occurs("stiff-tone").Rates("rules", 0).Rates("rules", 1, rater: "L2").Appraise().Findings("TB-7.7"));

    [Fact]
    public void Rules_NotRated_IsNoFinding() => Assert.Empty(_agent.Occurs("stiff-tone").Appraise().Findings("TB-7.7"));

    [Fact]
    public void Rules_RatedAboveZeroWithASuggestionOnly_IsNoFinding() =>
        Assert.Empty(_agent.Occurs("suggestion-adopted", with: ["minor"], amount: 10).Rates("rules", 2).Appraise().Findings("TB-7.7"));

    [Fact]
    public void Rules_RatedAboveZeroWithAnOldBreachOnly_IsNoFinding() =>
        Assert.Empty(_agent.Occurs("stiff-tone", on: 0).Rates("rules", 2).Appraise().Findings("TB-7.7"));

    [Theory]
    [InlineData("handover-failure", null)]
    [InlineData("label-misprinted", 5)]
    [InlineData("special-express-delayed", 10)]
    public void Rules_RatedAboveZeroDespiteAFinedBreach_IsAFinding(string kind, int? amount) =>
        Assert.Single(_agent.Occurs(kind, amount: amount).Rates("rules", 1).Appraise().Findings("TB-7.7"));

    [Fact]
    public void Rules_ColleaguesBreach_IsNoFinding() =>
        Assert.Empty(_agent.Appraises("A02").Occurs("stiff-tone", of: "A02").Rates("rules", 2).Appraise().Findings("TB-7.7"));
}
