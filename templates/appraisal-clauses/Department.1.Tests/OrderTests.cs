namespace Department._1.Tests;

public class OrderTests
{
    private static readonly Appraiser _ours = Appraiser.Create(o => o.AddClauses(typeof(Order).Assembly));

    private static readonly Scenario _month = Scenario.For("service-norm", "2024-03").By(_ours);

    [Fact]
    public void KeptWaiting_TakesTwoPointsEachTime() =>
        ClauseTest.Given(_month.Occurs("customer-kept-waiting", count: 3))
            .ExpectLine("DEPT-1", -6, because: ["occurrences/O1"])
            .ExpectScore(94);

    [Fact]
    public void KeptWaiting_WithAComplaint_TakesTwiceThat() =>
        ClauseTest.Given(_month.Occurs("customer-kept-waiting", with: ["complaint"])).ExpectLine("DEPT-1", -4);

    [Fact]
    public void KeptWaiting_FirstDayOfThePeriod_CountsAndTheDayBeforeDoesNot() =>
        ClauseTest.Given(_month.Occurs("customer-kept-waiting", on: 1).Occurs("customer-kept-waiting", on: 0))
            .ExpectLine("DEPT-1", -2, because: ["occurrences/O1"])
            .ExpectUnused("occurrences/O2");

    [Fact]
    public void KeptWaiting_PeriodBeforeTheOrder_CountsNothing() =>
        ClauseTest.Given(_month.During(Period.Month(2023, 12)).Occurs("customer-kept-waiting")).ExpectNoLine("DEPT-1").ExpectScore(100);

    [Fact]
    public void OurClauses_HaveTheScoringProperties() => ScoringProperties.CheckAll(_ours);

    [Theory]
    [MemberData(nameof(WorkedCases.Names), MemberType = typeof(WorkedCases))]
    public void AWorkedCase_GivesTheFiguresDerivedByHand(string name) => Assert.Empty(WorkedCases.Named(name).DifferencesFrom(_ours));
}
