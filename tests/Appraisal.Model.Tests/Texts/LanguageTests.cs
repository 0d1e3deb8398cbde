namespace Appraisal.Model.Tests.Texts;

public sealed class LanguageTests
{
    [Fact]
    public void Of_Code_GivesTheLanguage() => Assert.Equal([Language.English, Language.Chinese], [Language.Of("en"), Language.Of("zh")]);

    [Fact]
    public void Of_OtherCode_TellsTheTwo() =>
        Assert.StartsWith(
            "There is no language 'de': the languages are en and zh.",
            Assert.Throws<ArgumentException>(() => Language.Of("de")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void EachLanguage_WritesDaysMoneyAndPointsInItsOwnWay()
    {
        var day = new DateOnly(2014, 5, 31);
        var period = Period.Month(2014, 5);
        Assert.Equal(("2014-05-31", "2014年5月31日"), (Language.English.Day(day), Language.Chinese.Day(day)));
        Assert.Equal(("2014-05-01 to 2014-05-31", "2014年5月1日至2014年5月31日"), (Language.English.Days(period), Language.Chinese.Days(period)));
        Assert.Equal(("-50.00 yuan", "-50.00元"), (Language.English.Money(-50m), Language.Chinese.Money(-50m)));
        Assert.Equal(("0.01 yuan", "0.00元"), (Language.English.Money(0.005m), Language.Chinese.Money(-0.004m)));
        Assert.Equal(("21.6 points", "21.6分"), (Language.English.Points(21.60m), Language.Chinese.Points(21.60m)));
        Assert.Equal(("yuan", "分"), (Language.English.Word(Unit.Yuan), Language.Chinese.Word(Unit.Points)));
    }

    [Fact]
    public void Say_Nested_TranslatesEveryTemplateAndValue()
    {
        var given = Explanation.Of($"{Explanation.Of($"a list")} stands where an object in braces is needed.");
        Assert.Equal("a list stands where an object in braces is needed.", given.ToString());
        Assert.Equal("此处应为大括号内的对象，却是一个列表。", Language.Chinese.Say(given));

        var values = Explanation.Of($"{new ClauseTitle("Total", "总分")} {new DateOnly(2014, 4, 3)}");
        Assert.Equal(("Total 2014-04-03", "总分 2014年4月3日"), (Language.English.Say(values), Language.Chinese.Say(values)));
    }

    [Fact]
    public void Say_WithoutTranslation_TellsTheEnglishText() =>
        Assert.Equal("nobody has translated 3 {of} these", Language.Chinese.Say(Explanation.Of($"nobody has translated {3} {{of}} these")));
}
