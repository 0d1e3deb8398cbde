namespace Appraisal.Model.Tests.Vocabularies;

public sealed class ValueRangeTests
{
    [Theory]
    [InlineData("0", true)]
    [InlineData("1", true)]
    [InlineData("-0.0000000000000000000000000001", false)]
    [InlineData("1.0000000000000000000000000001", false)]
    public void Rate_BothEnds_AreAllowed(string value, bool allowed) =>
        Assert.Equal(allowed, ValueRange.Rate.Allows(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void ExcludedEnds_AreNotAllowed()
    {
        var range = new ValueRange("rate", 0, 0.9m) { MinimumExcluded = true, MaximumExcluded = true };
        Assert.False(range.Allows(0));
        Assert.True(range.Allows(0.0000000000000000000000000001m));
        Assert.True(range.Allows(0.8999999999999999999999999999m));
        Assert.False(range.Allows(0.90m));
    }

    [Fact]
    public void Count_Fraction_IsNotAllowed()
    {
        Assert.True(ValueRange.Count.Allows(2.00m));
        Assert.False(ValueRange.Count.Allows(2.5m));
    }

    [Fact]
    public void Points_WithoutMaximum_HaveNone() => Assert.True(ValueRange.Points(null).Allows(decimal.MaxValue));
}
