namespace Appraisal.Model.Tests.Facts;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2014-04-01", "2014-04-30", true, false)]
    [InlineData("2016-02-01", "2016-02-29", true, false)]
    [InlineData("2014-04-01", "2014-06-30", false, true)]
    [InlineData("2014-05-01", "2014-07-31", false, false)]
    [InlineData("2014-04-02", "2014-04-30", false, false)]
    [InlineData("9999-12-01", "9999-12-31", true, false)]
    [InlineData("9999-10-01", "9999-12-31", false, true)]
    [InlineData("9999-11-01", "9999-12-31", false, false)]
    public void IsMonthAndIsQuarter_AreExact(string from, string to, bool month, bool quarter)
    {
        var period = new Period(Day(from), Day(to));
        Assert.Equal(month, period.IsMonth);
        Assert.Equal(quarter, period.IsQuarter);
    }

    [Fact]
    public void Quarter_EachOfFour_HasThreeMonths() =>
        Assert.All(Enumerable.Range(1, 4), quarter => Assert.True(Period.Quarter(2014, quarter).IsQuarter));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(int.MaxValue)]
    public void Quarter_ThatIsNone_Throws(int quarter) => Assert.Throws<ArgumentOutOfRangeException>(() => Period.Quarter(2014, quarter));

    [Theory]
    [InlineData("2014-03-31", false)]
    [InlineData("2014-04-01", true)]
    [InlineData("2014-04-30", true)]
    [InlineData("2014-05-01", false)]
    public void Contains_BothDaysIncluded(string day, bool inside) => Assert.Equal(inside, Period.Month(2014, 4).Contains(Day(day)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
