using System.Globalization;

namespace Appraisal.Model.Tests.Texts;

public sealed class ExplanationTests
{
    [Fact]
    public void ToString_NumbersAndDays_AreInvariantAndWithoutTrailingZeros()
    {
        var explanation = Explanation.Of($"{21.60m} on {new DateOnly(2014, 4, 3)}, {(Rational)250 / 3}, {1000} times, {true}");
        Assert.Equal("21.6 on 2014-04-03, 83.3333333333, 1000 times, True", explanation.ToString());
        Assert.Equal("{0} on {1}, {2}, {3} times, {4}", explanation.Template);
    }

    [Fact]
    public void ToString_InAnotherCulture_IsTheSame()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };
            Assert.Equal("0.5 and 1.25 and 0.75", Explanation.Of($"{0.5m} and {(Rational)1.25m} and {0.75m:0.00}").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void ToString_FormatInAHole_IsKept() =>
        Assert.Equal("2.50, 2.50, 03.04., [  7]", Explanation.Of($"{2.5m:0.00}, {(Rational)2.5m:0.00}, {new DateOnly(2014, 4, 3):dd.MM.}, [{7,3}]").ToString());

    [Fact]
    public void Join_SeveralParts_PutsTheSeparatorBetween()
    {
        var joined = Explanation.Join(" {+} ", [Explanation.Of($"{1}"), Explanation.Of($"{2}"), Explanation.Of($"three")]);
        Assert.Equal("1 {+} 2 {+} three", joined.ToString());
        Assert.Equal(string.Empty, Explanation.Join(", ", []).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("{0} of {1}")]
    [InlineData("}{ {{ }}")]
    public void Verbatim_AnyText_RendersItself(string text) => Assert.Equal(text, Explanation.Verbatim(text).ToString());

    [Fact]
    public void Of_BracesInText_RenderThemselves() => Assert.Equal("{set} 5", Explanation.Of($"{{set}} {5}").ToString());

    [Fact]
    public void Of_Null_IsRefused()
    {
        object? nothing = null;
        Assert.Throws<ArgumentNullException>(() => Explanation.Of($"{nothing}"));
    }

    [Fact]
    public void Arguments_NoneOneOrSeveral_AreThoseGiven()
    {
        Assert.Empty(Explanation.Of($"nothing").Arguments);
        Assert.Equal<object>([2.5m], Explanation.Of($"{2.5m}").Arguments);
        Assert.Equal<object>([2.5m, "days"], Explanation.Of($"{2.5m} {"days"}").Arguments);
        ValueList<object> list = ["a", "b"];
        Assert.Equal<object>([list], Explanation.Of($"{list}").Arguments);
        Assert.Equal<object>([list], new Explanation("{0}", [list]).Arguments);
        Assert.Equal<object>([7m], (Explanation.Of($"{2.5m}") with { Arguments = [7m] }).Arguments);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("5.0")]
    public void Arguments_Decimals_AreTheVeryNumbersGiven(string written)
    {
        var number = decimal.Parse(written, CultureInfo.InvariantCulture);
        var kept = Assert.IsType<decimal>(Assert.Single(Explanation.Of($"{number}").Arguments));
        Assert.Equal(decimal.GetBits(number), decimal.GetBits(kept));
    }

    [Fact]
    public void Equality_HoweverTheArgumentsWereGiven_IsThatOfTheirValues() =>
        Assert.Equal(Explanation.Of($"{2.5m}"), new Explanation("{0}", [2.5m]));

    [Fact]
    public void Equality_IsThatOfTemplateAndValues()
    {
        Assert.Equal(Explanation.Of($"{1} of {2.0m}"), Explanation.Of($"{1} of {2m}"));
        Assert.NotEqual(Explanation.Of($"{1} of {2}"), Explanation.Of($"{1} of {3}"));
    }
}
