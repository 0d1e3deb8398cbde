namespace NightDesk.Tests;

public class PayTests
{
    [Fact]
    public void NightShiftBonus_PaysEachNight() =>
        ClauseTest.Given(Order.Pay.Occurs("night-shift", on: 3, count: 4))
            .ExpectLine("ND-3", 120, how: "30 x 4 nights = 120", because: ["occurrences/O1"])
            .ExpectFigure("gross", 2640);

    [Fact]
    public void NightShiftBonus_NightBeforeThePeriod_PaysNothing() =>
        ClauseTest.Given(Order.Pay.Occurs("night-shift", on: 0)).ExpectNoLine("ND-3").ExpectFigure("gross", 2520);

    [Fact]
    public void NightShiftBonus_FirstNightOfThePeriod_Pays() =>
        ClauseTest.Given(Order.Pay.Occurs("night-shift", on: 1)).ExpectLine("ND-3", 30);

    [Fact]
    public void FinesLimited_OfJustAFifth_AreLeftAsTheyAre() =>
        ClauseTest.Given(Fined(304m, 200m)).ExpectNoLine("ND-4").ExpectFigure("fines", 504).ExpectFigure("payable", 2016);

    [Fact]
    public void FinesLimited_BeyondAFifth_GivesTheRestBack() =>
        ClauseTest.Given(Fined(304.01m, 200m))
            .ExpectLine("ND-4", 0.01m, how: "fines come to 504.01; at most 20% x 2520 = 504, so 0.01 is given back")
            .ExpectFigure("fines", 504)
            .ExpectFigure("payable", 2016);

    [Fact]
    public void FinesLimited_NightShifts_RaiseTheLimit() =>
        ClauseTest.Given(Fined(304m, 206m).Occurs("night-shift")).ExpectNoLine("ND-4").ExpectFigure("payable", 2040);

    [Fact]
    public void Figures_OfAnotherTeam_LieOverTheOrders() =>
        ClauseTest.Given(Order.Pay.Terms("nightShiftBonus", 45m).Occurs("night-shift"))
            .ExpectLine("ND-3", 45, because: ["occurrences/O1", "terms/taobao-service/nightShiftBonus"]);

    private static Scenario Fined(params decimal[] amounts) =>
        amounts.Aggregate(Order.Pay, (month, amount) => month.Occurs("special-express-delayed", amount: amount));
}
