using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Appraisal.Samples.Layout;
using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

/// <summary>What <c>--lang zh</c> prints.</summary>
public sealed partial class ChineseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string[]> ApprovedTexts { get; } = new()
    {
        { "taobao-2014-05.zh.txt", ["run", "DATA/taobao-2014-05.json", "--lang", "zh"] },
        { "hotline-processor-2024-03.zh.txt", ["run", "DATA/hotline-processor-2024-03.json", "--lang", "zh"] },
        { "several-schemes-2024-03.zh.txt", ["run", "DATA/several-schemes-2024-03.json", "--lang=zh"] },
        { "explain-operations-scoring.zh.txt", ["explain", "DATA/operations-scoring-2024-03.json", "--employee", "K12", "--lang", "zh"] },
        { "explain-clause.zh.json", ["explain", "DATA/several-schemes-2024-03.json", "--employee", "D301", "--clause", "HO-1.3", "--format", "json", "--lang", "zh"] },
        { "compare-monthly-standard.zh.txt", ["compare", "DATA/monthly-standard-2024-03.json", "--terms", "TERMS", "--lang", "zh"] },
        { "clauses-taobao-service.zh.txt", ["--lang", "zh", "clauses", "--scheme", "taobao-service"] },
        { "clauses-taobao-service.zh.md", ["clauses", "--scheme", "taobao-service", "--format", "markdown", "--lang", "zh"] },
        { "clauses-check.zh.txt", ["clauses", "--check", "--lang", "zh"] },
        { "help.zh.txt", ["--lang", "zh", "--help"] },
        { "help-run.zh.txt", ["run", "--help", "--lang", "zh"] },
        { "help-explain.zh.txt", ["explain", "--help", "--lang", "zh"] },
    };

    public static TheoryData<string> Samples => new(
        Directory.GetFiles(Repository.PathOf("samples/data"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(ApprovedTexts))]
    public void Invoke_Chinese_IsTheApprovedText(string name, string[] arguments)
    {
        var terms = _folder.Write("terms.json", "{ 'monthly-standard': { 'cashAward': 300, 'gradeBounds': { 'excellent': 90, 'good': 72, 'fair': 68, 'needsImprovement': 60 } } }");
        var invocation = Invocation.Of([.. arguments.Select(argument => argument
            .Replace("DATA", Repository.PathOf("samples/data"), StringComparison.Ordinal)
            .Replace("TERMS", terms, StringComparison.Ordinal))]);

        Assert.Equal(ExitStatus.Done, invocation.Status);
        Assert.Empty(invocation.Error);
        Approved.Matches(name, invocation.Output);
        if (!name.EndsWith(".txt", StringComparison.Ordinal) || name == "clauses-check.zh.txt") return;
        Assert.All(invocation.Output.Split('\n'), line => Assert.InRange(TextCells.Count(line), 0, Terminal.FileWidth));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Run_ChineseJson_DiffersInNothingButTexts(string file)
    {
        var path = Repository.PathOf("samples/data/" + file);
        var english = JsonNode.Parse(Invocation.Of("run", path, "--format", "json").Output)!;
        var chinese = JsonNode.Parse(Invocation.Of("run", path, "--format", "json", "--lang", "zh").Output)!;

        Assert.All(TextsIn(chinese), text => Assert.DoesNotMatch(EnglishWords(), text));
        TextsOf(english, _ => "text");
        TextsOf(chinese, _ => "text");
        Assert.Equal(english.ToJsonString(), chinese.ToJsonString());
    }

    [Fact]
    public void Run_ChineseCsv_HasTheSameColumnsAndNumbers()
    {
        var path = Repository.PathOf("samples/data/taobao-2014-05.json");
        var english = Invocation.Of("run", path, "--format", "csv").Output.Split('\n');
        var chinese = Invocation.Of("run", path, "--format", "csv", "--lang", "zh").Output.Split('\n');

        Assert.Equal(english[0], chinese[0]);
        Assert.Equal(english.Length, chinese.Length);
        Assert.Contains(",TB-3.3,fine,交接罚款升级,-50,,yuan,第1次：50,", string.Join('\n', chinese), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WrongInputs.People), MemberType = typeof(WrongInputs))]
    [MemberData(nameof(WrongInputs.Figures), MemberType = typeof(WrongInputs))]
    [MemberData(nameof(WrongInputs.Occurrences), MemberType = typeof(WrongInputs))]
    public void Check_WrongInput_TellsTheProblemInChinese(string json, string expected)
    {
        var invocation = Invocation.WithInput(json.Replace('\'', '"'), "check", "-", "--lang", "zh");

        var line = Assert.Single(invocation.ErrorLines);
        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        Assert.Equal(expected, $"{line.Split('：')[0]} {line.Split('（')[^1].TrimEnd('）')}");
        Assert.Matches(ChineseWords(), line);
        Assert.DoesNotMatch(EnglishWords(), line);
    }

    [Theory]
    [MemberData(nameof(UsageTests.WrongUses), MemberType = typeof(UsageTests))]
    public void Invoke_WrongUse_FailsWithALineInChinese(string expected, string[] arguments)
    {
        var input = _folder.Write("may.json", "{ 'period': '2014-05', 'appraisees': [ { 'employee': 'A', 'scheme': 'service-norm' } ] }");
        var invocation = Invocation.Of([.. arguments.Prepend("--lang=zh").Select(argument => argument
            .Replace("INPUT", input, StringComparison.Ordinal)
            .Replace("FOLDER", _folder.PathOf("."), StringComparison.Ordinal))]);

        var line = Assert.Single(invocation.ErrorLines);
        Assert.Equal(ExitStatus.Failed, invocation.Status);
        Assert.Matches(ChineseWords(), line);
        Assert.DoesNotContain(expected, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WrongRow_TellsItsPlaceInChinese()
    {
        var input = _folder.Write("may.json", "{ 'period': '2014-05', 'appraisees': [ { 'employee': 'A', 'scheme': 'taobao-service' } ] }");
        var rows = _folder.Write("april.csv", "employee,indicator,value\nA,sales,much\n");

        var invocation = Invocation.Of("check", input, "--measurements", rows, "--lang", "zh");

        Assert.Equal(["april.csv 第2行“value”列：“much”不是数字：请只写数字和小数点，例如 1250.5。（wrong-type）"], invocation.ErrorLines);
    }

    private static List<string> TextsIn(JsonNode node)
    {
        var texts = new List<string>();
        TextsOf(node, text =>
        {
            texts.Add(text);
            return text;
        });
        return texts;
    }

    private static void TextsOf(JsonNode? node, Func<string, string> change)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array) TextsOf(item, change);
        }

        if (node is not JsonObject properties) return;
        foreach (var (name, value) in properties.ToList())
        {
            if (name is "label" or "how" or "message" or "reason") properties[name] = change(value!.GetValue<string>());
            else TextsOf(value, change);
        }
    }

    // Codes have no blanks around their letters; three English words in a row are a sentence.
    [GeneratedRegex(@"[a-z]{2,} [a-z]{2,} [a-z]{2,}")]
    private static partial Regex EnglishWords();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex ChineseWords();
}
