using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Departments;

/// <summary>Without readings the pay is 2100 + 420 = 2520 yuan, so that fines of 20% are 504.</summary>
public class FineCapTests
{
    private static readonly Scenario _month =
        Scenario.For("taobao-service").By(Appraiser.Create(o => o.AddClauses(typeof(AcmeDeclarations).Assembly)));

    [Fact]
    public void FineCap_FinesBeyondTheShare_GivesTheRestBackOnALineOfItsOwn() =>
        ClauseTest.Given(Fined(400m).Occurs("handover-failure", with: ["loss"]).Occurs("label-misprinted", amount: 100m))
            .ExpectLine("ACME-2", 246m, how: "fines come to 750; at most 20% x 2520 = 504, so 246 is given back", because: [])
            .ExpectFigure("gross", 2520m)
            .ExpectFigure("fines", 504m)
            .ExpectFigure("payable", 2016m);

    [Fact]
    public void FineCap_FinesOfJustTheShare_AreLeftAlone() =>
        ClauseTest.Given(Fined(300m, 204m)).ExpectNoLine("ACME-2").ExpectFigure("fines", 504m);

    [Fact]
    public void FineCap_OneCentBeyond_GivesOneCentBack() =>
        ClauseTest.Given(Fined(300m, 204.01m)).ExpectLine("ACME-2", 0.01m).ExpectFigure("fines", 504m);

    [Fact]
    public void FineCap_ShareThatIsNoWholeCent_IsRounded() =>
        ClauseTest.Given(Fined(300m, 300m).Measures("labels-printed", 1m).Terms("finesAtMost", 15.05m))
            .ExpectFigure("gross", 2520.1m)
            .ExpectLine("ACME-2", 220.72m, how: "fines come to 600; at most 15.05% x 2520.1 = 379.27505, rounded to 379.28, so 220.72 is given back");

    [Fact]
    public void FineCap_AwardInTheSameMonth_RaisesTheLimit() =>
        ClauseTest.Given(Fined(300m, 210m).Occurs("night-shift")).ExpectNoLine("ACME-2").ExpectFigure("gross", 2550m);

    [Fact]
    public void FineCap_FinesAboveTheGross_LeaveNothingOver() =>
        ClauseTest.Given(Fined(500m, 500m, 500m, 500m, 500m, 500m)).ExpectNoFinding("TB-5.6").ExpectFigure("payable", 2016m);

    [Fact]
    public void Compare_FinesOfTheBudget_AreThoseAfterTheLimit()
    {
        var ours = Appraiser.Create(o => o.AddClauses(typeof(AcmeDeclarations).Assembly));
        var input = Fined(300m, 300m).Input;
        var lower = ours.Compare(input, [], Scenario.For("taobao-service").Terms("finesAtMost", 10m).Input.Terms);

        Assert.Equal((504m, 252m), lower.Budget.Where(sum => sum.Name == "fines").Select(sum => (sum.Before, sum.After)).Single());
    }

    private static Scenario Fined(params decimal[] amounts) =>
        amounts.Aggregate(_month, (month, amount) => month.Occurs("special-express-delayed", amount: amount));
}
