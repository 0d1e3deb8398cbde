namespace NightDesk.Tests;

public class CallsTests
{
    [Fact]
    public void CallEndedEarly_TakesFourPointsEachTime() =>
        ClauseTest.Given(Order.Calls.Occurs("hung-up-early", on: 80, count: 3))
            .ExpectLine("ND-1", -12, how: "4 x 3 = 12", because: ["occurrences/O1"])
            .ExpectNoLine("SN-3.8")
            .ExpectFinding("SN-3.8", "clause-replaced")
            .ExpectScore(88);

    [Fact]
    public void CallEndedEarly_WithAComplaint_TakesTwiceThat() =>
        ClauseTest.Given(Order.Calls.Occurs("hung-up-early", on: 80, with: ["complaint"])).ExpectLine("ND-1", -8);

    [Fact]
    public void CallEndedEarly_DissatisfiedCustomer_DoesNotDoubleAnyMore() =>
        ClauseTest.Given(Order.Calls.Occurs("hung-up-early", on: 80, with: ["customer-dissatisfied"])).ExpectLine("ND-1", -4);

    [Fact]
    public void CallEndedEarly_DayBeforeThePeriod_CountsNothing() =>
        ClauseTest.Given(Order.Calls.Occurs("hung-up-early", on: 0)).ExpectNoLine("ND-1").ExpectUnused("occurrences/O1").ExpectScore(100);

    [Fact]
    public void CallEndedEarly_PeriodBeforeTheOrder_IsThePolicysClause() =>
        ClauseTest.Given(Order.Calls.During(Period.Month(2023, 12)).Occurs("hung-up-early"))
            .ExpectLine("SN-3.8", -6)
            .ExpectNoLine("ND-1");

    [Fact]
    public void PointsRecovered_ThirtyDaysToTheDay_GivesFiveBack() =>
        ClauseTest.Given(Order.Calls.Occurs("commanding-tone", on: 61))
            .ExpectLine("ND-2", 5, how: "30 days since 2024-03-01: 5 of 10 given back", because: ["occurrences/O1"])
            .ExpectScore(95);

    [Fact]
    public void PointsRecovered_TwentyNineDays_GivesNothingBack() =>
        ClauseTest.Given(Order.Calls.Occurs("commanding-tone", on: 62)).ExpectNoLine("ND-2").ExpectScore(90);

    [Fact]
    public void PointsRecovered_LaterDeduction_EndsTheWait() =>
        ClauseTest.Given(Order.Calls.Occurs("commanding-tone", on: 10).Occurs("hung-up-early", on: 90)).ExpectNoLine("ND-2");

    [Fact]
    public void PointsRecovered_FewerTakenThanGivenBack_GivesThoseBack() =>
        ClauseTest.Given(Order.Calls.Occurs("hung-up-early", on: 10)).ExpectLine("ND-2", 4).ExpectScore(100);

    [Fact]
    public void PointsRecovered_NothingTaken_GivesNothingBack() =>
        ClauseTest.Given(Order.Calls).ExpectNoLine("ND-2").ExpectScore(100);
}
