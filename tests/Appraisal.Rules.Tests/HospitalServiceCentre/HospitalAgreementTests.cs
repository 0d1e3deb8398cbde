using Appraisal.Testing;

namespace Appraisal.Rules.Tests.HospitalServiceCentre;

public sealed class HospitalAgreementTests
{
    private const string Scheme = "hospital-service-centre";

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Statements_agree_with_a_plain_calculation(int seed)
    {
        var input = InputGenerator.Sample(Scheme, 20, seed);

        var result = Scenario.Of(input).AppraiseAll();

        Assert.Equal(new PlainHospitalServiceCentre().Statements(input), result.Statements.Select(PlainStatement.Of));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Statements_under_overridden_terms_agree_with_a_plain_calculation(int seed)
    {
        var scenario = Scenario.Of(InputGenerator.Sample(Scheme, 20, seed))
            .Terms("satisfactionTarget", 0.5m)
            .Terms("sectionPoints", [("appearance", 5m), ("escort", 10.5m), ("reception", 84.5m)]);

        var result = scenario.AppraiseAll();

        var plain = new PlainHospitalServiceCentre { Target = 0.5m, Full = [0, 5, 10.5m, 84.5m] };
        Assert.Equal(plain.Statements(scenario.Input), result.Statements.Select(PlainStatement.Of));
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 12)];
}
