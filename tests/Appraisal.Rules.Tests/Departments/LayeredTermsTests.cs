using System.Text;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Departments;

public class LayeredTermsTests
{
    private static readonly Appraiser _layered = Appraiser.Create(o => o
        .AddTerms("company", Json("""{ "service-norm": [ { "hungUpEarly": 7, "commandingTone": 11 }, { "from": "2024-06-01", "hungUpEarly": 8 } ] }"""))
        .AddTerms("department", Json("""{ "service-norm": [ { "from": "2024-03-01", "hungUpEarly": 9 } ] }""")));

    [Theory]
    [InlineData("2024-02", -7, "terms/service-norm/hungUpEarly/company")]
    [InlineData("2024-03", -9, "terms/service-norm/hungUpEarly/department/2024-03-01")]
    [InlineData("2024-06", -9, "terms/service-norm/hungUpEarly/department/2024-03-01")]
    public void Figure_IsTheHighestLayersInForce_AndIsCited(string month, int value, string cited)
    {
        var line = Call(month).Appraise().Line("SN-3.8");

        Assert.Equal(value, line.Value);
        Assert.Equal(["occurrences/O1", cited], line.Because);
    }

    [Fact]
    public void Version_AppliesWhole_SoALaterOneDropsWhatItDoesNotName()
    {
        Assert.Equal(-11, Scenario.For("service-norm", "2024-05").By(_layered).Occurs("commanding-tone").Appraise().Line("SN-3.1").Value);

        var printed = Scenario.For("service-norm", "2024-06").By(_layered).Occurs("commanding-tone").Appraise().Line("SN-3.1");
        Assert.Equal(-10, printed.Value);
        Assert.Equal(["occurrences/O1"], printed.Because);
    }

    [Fact]
    public void OwnTermsOfAnInput_LieOverAllLayers()
    {
        var line = Call("2024-03").Terms("hungUpEarly", 1).Appraise().Line("SN-3.8");

        Assert.Equal(-1, line.Value);
        Assert.Equal(["occurrences/O1", "terms/service-norm/hungUpEarly"], line.Because);
    }

    [Fact]
    public void NamedParts_ThatALayerDoesNotGive_StayThoseOfTheLayerBelow()
    {
        var layered = Appraiser.Create(o => o
            .AddTerms("company", Json("""{ "taobao-service": { "wageShares": { "base": 50, "meal": 8, "attendance": 3, "commission": 13, "performance": 20, "manual": 6 } } }"""))
            .AddTerms("department", Json("""{ "taobao-service": { "wageShares": { "meal": 3, "attendance": 8 } } }""")));
        var lines = Scenario.For("taobao-service").By(layered).Appraise().Lines("TB-5.1");

        Assert.Equal([2625m, 157.5m], lines.Select(line => line.Value));
        Assert.Equal(["terms/taobao-service/wageShares/company", "terms/taobao-service/wageShares/department"], lines[1].Because);
    }

    [Fact]
    public void WeightsThatAddUpOnlyOverThePrinted_AreAnInputProblem()
    {
        var company = Appraiser.Create(o => o.AddTerms(
            "company", Json("""{ "taobao-service": { "wageShares": { "base": 50, "meal": 8, "attendance": 3, "commission": 13, "performance": 20, "manual": 6 } } }""")));
        var input = Scenario.For("taobao-service").By(company).Terms("wageShares", ("base", 30), ("performance", 30));

        var problem = Assert.Single(Assert.Throws<AppraisalInputException>(() => input.Appraise()).Problems);
        Assert.Equal(("$.terms.taobao-service.wageShares", ProblemCodes.WeightsDoNotAddUp), (problem.Path, problem.Code));
    }

    [Fact]
    public void Properties_HoldUnderLayers() => ScoringProperties.CheckAll(_layered, "service-norm", new ScoringOptions { Cases = 15 });

    [Theory]
    [InlineData("""{ "service-norm": { "hungUpEarly": -1 } }""", "The terms of layer 'company', $.service-norm.hungUpEarly: ")]
    [InlineData("""{ "no-such": { "hungUpEarly": 1 } }""", "The terms of layer 'company', $.no-such: ")]
    [InlineData("{", "The terms of layer 'company', $: ")]
    public void Create_WrongTerms_NamesTheLayerAndThePlace(string json, string begin)
    {
        var conflict = Assert.Throws<ClauseConflictException>(() => Appraiser.Create(o => o.AddTerms("company", Json(json))));

        Assert.StartsWith(begin, conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_LayersThatDoNotFitTogether_TellsTheDay()
    {
        var conflict = Assert.Throws<ClauseConflictException>(() => Appraiser.Create(o => o
            .AddTerms("company", Json("""{ "taobao-service": { "wageShares": { "base": 50, "meal": 8, "attendance": 3, "commission": 13, "performance": 20, "manual": 6 } } }"""))
            .AddTerms("department", Json("""{ "taobao-service": [ { "from": "2024-05-01", "wageShares": { "base": 30, "performance": 30 } } ] }"""))));

        Assert.StartsWith("The terms of the layers for taobao-service from 2024-05-01, wageShares: ", conflict.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("company")]
    [InlineData("a/b")]
    [InlineData(" ")]
    public void AddTerms_NameThatCannotBeCited_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(() => Appraiser.Create(o => o.AddTerms("company", []).AddTerms(name, [])));

    private static Scenario Call(string month) => Scenario.For("service-norm", month).By(_layered).Occurs("hung-up-early");

    private static MemoryStream Json(string json) => new(Encoding.UTF8.GetBytes(json));
}
