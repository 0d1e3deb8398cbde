using System.Reflection;
using System.Xml.Linq;
using Appraisal.Samples.Formats.Html;
using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

/// <summary>What can be said of the pages without a browser; Appraisal.Browser.Tests opens them.</summary>
public sealed class HtmlFormatTests : IDisposable
{
    private const string Hostile = "<script>alert(1)</script>";
    private const string OtherTerms = "{ 'taobao-service': { 'handoverFine': 60 } }";

    private readonly TemporaryFolder _folder = new();
    private readonly string _sample = Repository.PathOf(Path.Combine("samples", "data", "taobao-2014-05.json"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_HtmlTwice_GivesTheSameBytes() => Assert.Equal(Run(), Run());

    [Fact]
    public void Run_Html_HoldsNoAddressAndNothingToLoad()
    {
        foreach (var page in new[] { Run(), Compare() })
        {
            Assert.DoesNotContain("://", page, StringComparison.Ordinal);
            Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
            Assert.DoesNotContain("url(", page.Replace("url(#hatch)", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains("default-src &#x27;none&#x27;", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Waterfall_FinesThatALimitGivesBack_AreStepsAfterTheGrossPay()
    {
        var statement = new Statement
        {
            Employee = "A",
            Scheme = "taobao-service",
            Complete = true,
            Figures = [new("gross", 1000), new("fines", 200), new("payable", 800)],
            Lines = [Yuan("TB-5.1", LineKind.Pay, 1000), Yuan("TB-3.3", LineKind.Fine, -300), Yuan("ND-4", LineKind.Section, 100)],
        };

        var steps = Assert.Single(Waterfall.Of(statement, new HtmlWords(Language.English))).Steps;

        Assert.Equal(["TB-5.1", null, "TB-3.3", "ND-4", null], steps.Select(step => step.Clause));
        Assert.Equal([1000, 1000, 700, 800, 800], steps.Select(step => step.To));

        static StatementLine Yuan(string clause, LineKind kind, decimal value) =>
            new(clause, kind, new ClauseTitle(clause, clause), value, null, Unit.Yuan, Explanation.None, []);
    }

    [Theory]
    [InlineData("en", "<html lang=\"en\">")]
    [InlineData("zh", "<html lang=\"zh-CN\">")]
    public void Run_Lang_IsTheLanguageOfThePage(string language, string expected)
    {
        Assert.Contains(expected, Run("--lang", language), StringComparison.Ordinal);
        Assert.Contains(expected, Compare("--lang", language), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_HostileTexts_AreEscaped()
    {
        var input = _folder.Write(
            "hostile.json",
            $$"""
            { 'period': '2014-05',
              'appraisees': [ { 'employee': '\u0022 onload=\u0022x', 'name': '{{Hostile}}', 'scheme': 'service-norm' } ],
              'occurrences': [ { 'id': '{{Hostile}}', 'employee': '\u0022 onload=\u0022x',
                                 'kind': 'hung-up-early', 'date': '2014-05-03' } ] }
            """);

        var page = Invocation.Of("run", input, "--format", "html").Output;

        Assert.DoesNotContain(Hostile, page, StringComparison.Ordinal);
        Assert.DoesNotContain("\" onload", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Figures_AreThoseOfTheSlip()
    {
        var page = Run("--employee", "A08");
        var slip = Invocation.Of("run", _sample, "--employee", "A08").Output;

        foreach (var figure in new[] { "72.3247", "8.6667", "4104.71", "80.9913" })
        {
            Assert.Contains(figure, slip, StringComparison.Ordinal);
            Assert.Contains($">{figure}<", page, StringComparison.Ordinal);
        }

        Assert.Contains("Points are shown to 4 digits and added unrounded.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Waterfall_OfPoints_GoesFromTheFullScoreToTheSumOfTheLines()
    {
        var result = Appraiser.Create().Appraise(AppraisalJson.ReadInput(File.OpenRead(_sample)));

        foreach (var statement in result.Statements)
        {
            var words = new HtmlWords(Language.English);
            var points = Waterfall.Of(statement, words).First(waterfall => waterfall.Unit == Unit.Points);
            var yuan = Waterfall.Of(statement, words).First(waterfall => waterfall.Unit == Unit.Yuan);

            Assert.Equal(114m, points.Steps[0].To);
            // The steps of an average of three are decimals cut off far behind what anybody sees.
            Assert.Equal(points.Steps[^1].To, points.Steps[^2].To, 20);
            Assert.Equal(statement.Lines.Where(line => line.Unit == Unit.Points).Sum(line => line.Value), points.Steps[^1].To, 20);
            Assert.Equal(statement.Figures.Single(figure => figure.Name == "payable").Value, yuan.Steps[^1].To);
            Assert.Equal(yuan.Steps[^1].To, yuan.Steps[^2].To);
            var gross = statement.Figures.Single(figure => figure.Name == "gross").Value;
            Assert.Contains(yuan.Steps, step => step.IsTotal && step.To == gross);
        }
    }

    [Fact]
    public void Compare_Html_AttributesTheChangeToItsClause()
    {
        var page = Compare();

        Assert.Contains("<b>TB-3.3</b>", page, StringComparison.Ordinal);
        Assert.Contains("-10.00", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "<h4>What else differs</h4>", "<li>line gone: AS-2.5 Reward and penalty, award: 0.00 yuan</li>")]
    [InlineData("zh", "<h4>其他变化</h4>", "<li>条目消失：AS-2.5 奖惩，奖励：0.00元</li>")]
    public void Compare_HtmlOfALineThatIsLost_TellsItOnThePersonsSheet(string language, string heading, string line)
    {
        var terms = _folder.Write("terms.json", "{ 'after-sales': { 'gradeBounds': { 'excellent': 96 } } }");
        var sample = Repository.PathOf(Path.Combine("samples", "data", "after-sales-2024-Q2.json"));

        var page = Succeeded(["compare", sample, "--terms", terms, "--format", "html", "--lang", language]);

        Assert.Contains(heading, page, StringComparison.Ordinal);
        Assert.Contains(line, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_HtmlInterrupted_LeavesNoFile()
    {
        var path = _folder.PathOf("page.html");

        var run = Invocation.Interrupted("run", _sample, "--format", "html", "--out", path);

        Assert.Equal(ExitStatus.Failed, run.Status);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void Texts_BothLanguages_HaveTheKeysOfTheMembers()
    {
        var members = typeof(HtmlTexts).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
            .Select(member => member.Name)
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.Equal(members, Keys("en"));
        Assert.Equal(members, Keys("zh"));
    }

    private static IEnumerable<string> Keys(string language) =>
        XDocument.Load(Repository.PathOf(Path.Combine("samples", "Appraise", "Formats", "Html", $"HtmlTexts.{language}.resx")))
            .Root!.Elements("data").Select(data => (string)data.Attribute("name")!).Order(StringComparer.Ordinal);

    private string Run(params string[] more) => Succeeded(["run", _sample, "--format", "html", .. more]);

    private string Compare(params string[] more) =>
        Succeeded(["compare", _sample, "--terms", _folder.Write("terms.json", OtherTerms), "--format", "html", .. more]);

    private static string Succeeded(string[] arguments)
    {
        var invocation = Invocation.Of(arguments);
        Assert.Equal((ExitStatus.Done, string.Empty), (invocation.Status, invocation.Error));
        return invocation.Output;
    }
}
