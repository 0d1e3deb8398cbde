namespace NightDesk.Tests;

public class OrderTests
{
    [Fact]
    public void ClausesOfTheOrder_HaveTheScoringProperties() => ScoringProperties.CheckAll(Order.Appraiser);

    [Theory]
    [MemberData(nameof(WorkedCases.Names), MemberType = typeof(WorkedCases))]
    public void AWorkedCase_GivesTheFiguresDerivedByHand(string name) =>
        Assert.Empty(WorkedCases.Named(name).DifferencesFrom(Order.Appraiser));
}
