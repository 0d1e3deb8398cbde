using Appraisal.Testing;

namespace Appraisal.Rules.Tests.TaobaoService;

public sealed class LabelFineTests
{
    private static readonly Scenario _agent = Scenario.For("taobao-service", "2014-05");

    [Theory]
    [InlineData("0.01", "10", "3 x 0.01 = 0.03, at least 10")]
    [InlineData("3.33", "10", "3 x 3.33 = 9.99, at least 10")]
    [InlineData("3.335", "10.01", "3 x 3.335 = 10.005, rounded to 10.01")]
    [InlineData("3.34", "10.02", "3 x 3.34 = 10.02")]
    [InlineData("12.5", "37.5", "3 x 12.5 = 37.5")]
    [InlineData("166.66", "499.98", "3 x 166.66 = 499.98")]
    [InlineData("166.67", "500", "3 x 166.67 = 500.01, at most 500")]
    [InlineData("99999999999999999999", "500", "3 x 99999999999999999999 = 299999999999999999997, at most 500")]
    public void Misprint_OneOrder_IsThreeTimesThePriceWithinItsLimits(string price, string fine, string how)
    {
        var line = _agent.Occurs("label-misprinted", amount: Parse(price)).Appraise().Line("TB-4.2");

        Assert.Equal(LineKind.Fine, line.Kind);
        Assert.Equal(-Parse(fine), line.Value);
        Assert.Equal(how, line.How.ToString());
    }

    [Theory]
    [InlineData("2", 3, "30", "(3 x 2 = 6, at least 10) x 3 = 30")]
    [InlineData("200", 2, "1000", "(3 x 200 = 600, at most 500) x 2 = 1000")]
    [InlineData("3.335", 3, "30.02", "(3 x 3.335 = 10.005) x 3 = 30.015, rounded to 30.02")]
    public void Misprint_SeveralOrders_IsLimitedForEachOrderAndRoundedOnce(string price, int count, string fine, string how)
    {
        var line = _agent.Occurs("label-misprinted", count: count, amount: Parse(price)).Appraise().Line("TB-4.2");

        Assert.Equal(-Parse(fine), line.Value);
        Assert.Equal(how, line.How.ToString());
    }

    [Fact]
    public void Misprint_WithoutAPrice_IsAProblem() =>
        Assert.Equal("amount-required", Assert.Single(_agent.Occurs("label-misprinted").Problems()).Code);

    [Fact]
    public void Misprint_PriceOfZero_IsAProblem() =>
        Assert.Equal("out-of-range", Assert.Single(_agent.Occurs("label-misprinted", amount: 0).Problems()).Code);

    [Fact]
    public void Misprint_BeforeThePeriod_IsNotFined() =>
        Assert.Empty(_agent.Occurs("label-misprinted", on: 0, amount: 20).Appraise().Lines("TB-4.2"));

    [Fact]
    public void Misprint_OverriddenLimits_Apply()
    {
        var scenario = _agent.Terms("misprintFactor", 2m).Terms("misprintMinimum", 20m).Terms("misprintMaximum", 40m);

        Assert.Equal(-20, scenario.Occurs("label-misprinted", amount: 9).Appraise().Line("TB-4.2").Value);
        Assert.Equal(-30, scenario.Occurs("label-misprinted", amount: 15).Appraise().Line("TB-4.2").Value);
        Assert.Equal(-40, scenario.Occurs("label-misprinted", amount: 21).Appraise().Line("TB-4.2").Value);
    }

    [Fact]
    public void Misprint_LimitsInTheWrongOrder_AreAProblem() =>
        Assert.Equal("invalid-term", Assert.Single(_agent.Terms("misprintMaximum", 9m).Problems()).Code);

    [Theory]
    [InlineData("10")]
    [InlineData("123.45")]
    [InlineData("500")]
    public void SpecialExpress_Delayed_IsFinedAsAssessed(string amount)
    {
        var line = _agent.Occurs("special-express-delayed", amount: Parse(amount)).Appraise().Line("TB-4.4");

        Assert.Equal(LineKind.Fine, line.Kind);
        Assert.Equal(-Parse(amount), line.Value);
    }

    [Theory]
    [InlineData("9.99")]
    [InlineData("500.01")]
    public void SpecialExpress_AssessedBeyondTheLimits_IsAProblem(string amount) =>
        Assert.Equal("out-of-range", Assert.Single(_agent.Occurs("special-express-delayed", amount: Parse(amount)).Problems()).Code);

    [Fact]
    public void SpecialExpress_WithoutAssessment_IsAProblem() =>
        Assert.Equal("amount-required", Assert.Single(_agent.Occurs("special-express-delayed").Problems()).Code);

    [Fact]
    public void SpecialExpress_CountAboveOne_IsAProblem() =>
        Assert.Equal("not-allowed", Assert.Single(_agent.Occurs("special-express-delayed", count: 2, amount: 50).Problems()).Code);

    [Fact]
    public void Fines_OfOneClause_StandByDateThenId()
    {
        var statement = _agent
            .Occurs("label-misprinted", on: 2, amount: 20, id: "B")
            .Occurs("label-misprinted", on: 2, amount: 30, id: "A")
            .Occurs("label-misprinted", on: 1, amount: 40, id: "C")
            .Appraise();

        Assert.Equal([-120, -90, -60], statement.Lines("TB-4.2").Select(line => line.Value));
    }

    private static decimal Parse(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
