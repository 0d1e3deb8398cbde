using Appraisal.Testing;

namespace Appraisal.Rules.Tests.TaobaoService;

public sealed class TaobaoServiceAgreementTests
{
    private const string Scheme = "taobao-service";

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Slips_agree_with_a_plain_calculation(int seed)
    {
        var input = InputGenerator.Sample(Scheme, 20, seed);

        var result = Scenario.Of(input).AppraiseAll();

        Assert.Equal(new PlainTaobaoService(input).Slips(), result.Statements.Select(PlainSlip.Of));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Lines_add_up_to_the_figures_exactly(int seed)
    {
        var result = Scenario.Of(InputGenerator.Sample(Scheme, 20, seed)).AppraiseAll();

        Assert.All(result.Statements, statement =>
        {
            var yuan = statement.Lines.Where(line => line.Unit == Unit.Yuan).Sum(line => line.Value);
            var points = statement.Lines.Where(line => line.Unit == Unit.Points).Sum(line => line.Value);
            Assert.Equal(statement.Figure("gross") - statement.Figure("fines"), yuan);
            Assert.Equal(
                decimal.Round(statement.Figure("performanceScore")!.Value + statement.Figure("manualScore")!.Value, 20), decimal.Round(points, 20));
            Assert.Equal(Math.Max(0, yuan), statement.Figure("payable"));
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Scores_stay_within_their_bounds(int seed)
    {
        var result = Scenario.Of(InputGenerator.Sample(Scheme, 20, seed)).AppraiseAll();

        Assert.All(result.Statements, statement =>
        {
            Assert.All(statement.Lines.Where(line => line.Max is not null), line => Assert.InRange(line.Value, 0, line.Max!.Value));
            Assert.InRange(statement.Figure("performanceScore")!.Value, 0, 100);
            Assert.InRange(statement.Figure("manualScore")!.Value, 0, 14);
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_the_input_never_shows(int seed)
    {
        var input = InputGenerator.Sample(Scheme, 20, seed);
        var turned = input with
        {
            Measurements = input.Measurements.Reverse().ToValueList(),
            Occurrences = input.Occurrences.Reverse().ToValueList(),
            Ratings = input.Ratings.Reverse().ToValueList(),
        };

        Assert.Equal(Scenario.Of(input).AppraiseAll(), Scenario.Of(turned).AppraiseAll());
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 15)];
}
