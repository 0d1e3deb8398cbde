using Appraisal.Testing;

namespace Appraisal.Rules.Tests.ServiceNorm;

public sealed class ServiceNormAgreementTests
{
    private const string Scheme = "service-norm";

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Statements_agree_with_a_plain_calculation(int seed)
    {
        var input = InputGenerator.Sample(Scheme, 20, seed);

        var result = Scenario.Of(input).AppraiseAll();

        Assert.Equal(new PlainServiceNorm().Statements(input), result.Statements.Select(PlainStatement.Of));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Statements_under_overridden_terms_agree_with_a_plain_calculation(int seed)
    {
        var scenario = Scenario.Of(InputGenerator.Sample(Scheme, 20, seed))
            .Terms("baseScore", 90.5m)
            .Terms("hungUpEarly", 7.25m)
            .Terms("downstreamOrDispute", "all");

        var result = scenario.AppraiseAll();

        var plain = new PlainServiceNorm { BaseScore = 90.5m, HungUpEarly = 7.25m, BothAggravations = true };
        Assert.Equal(plain.Statements(scenario.Input), result.Statements.Select(PlainStatement.Of));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_no_statement_cites_is_the_history_and_nothing_else(int seed)
    {
        var input = InputGenerator.Sample(Scheme, 20, seed);

        var result = Scenario.Of(input).AppraiseAll();

        var history = input.Occurrences.Where(o => o.Date < input.Period.From).Select(o => "occurrences/" + o.Id).Order(StringComparer.Ordinal);
        Assert.Equal(history, result.Unused.Select(unused => unused.Fact));
        Assert.All(result.Unused, unused => Assert.Equal("dated before the period", unused.Reason.ToString()));
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 12)];
}
