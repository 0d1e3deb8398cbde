namespace NightDesk.Tests;

/// <summary>The appraiser of the night desk, and what its tests begin with.</summary>
internal static class Order
{
    public static Appraiser Appraiser { get; } = Appraiser.Create(o => o.AddClauses(typeof(Order12).Assembly));

    /// <summary>A quarter of 91 days.</summary>
    public static Scenario Calls { get; } = Scenario.For("service-norm", Period.Quarter(2024, 1)).By(Appraiser);

    /// <summary>A month in which 2100 + 420 = 2520 yuan are paid whatever else is known.</summary>
    public static Scenario Pay { get; } = Scenario.For("taobao-service", "2024-03").By(Appraiser);
}
