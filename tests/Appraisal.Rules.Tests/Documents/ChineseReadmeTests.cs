using System.Text.RegularExpressions;
using Appraisal.Rules.Tests.Conventions;

namespace Appraisal.Rules.Tests.Documents;

/// <summary>The Chinese readme keeps step with the English one.</summary>
public sealed partial class ChineseReadmeTests
{
    private static readonly string _english = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
    private static readonly string _chinese = File.ReadAllText(Path.Combine(Repository.Root, "README.zh-CN.md"));

    [Fact]
    public void Commands_AreTheSameInBoth()
    {
        Assert.NotEmpty(Commands(_english));
        Assert.Equal(Commands(_english), Commands(_chinese));
    }

    [Fact]
    public void Code_IsTheSameInBoth()
    {
        Assert.NotEmpty(Blocks(_english, "csharp"));
        Assert.Equal(Blocks(_english, "csharp"), Blocks(_chinese, "csharp"));
    }

    [Fact]
    public void NamesInCode_StandInBoth() => Told.AssertNone(
        Names(_english).Except(Names(_chinese)).Select(name => $"only in English: {name}")
            .Concat(Names(_chinese).Except(Names(_english)).Select(name => $"only in Chinese: {name}")));

    [Fact]
    public void Headings_HaveTheSameLevels() => Assert.Equal(Levels(_english), Levels(_chinese));

    [Fact]
    public void EachReadme_LinksTheOther()
    {
        Assert.Contains("(README.zh-CN.md)", _english, StringComparison.Ordinal);
        Assert.Contains("(README.md)", _chinese, StringComparison.Ordinal);
    }

    /// <summary>The commands of the shell blocks, without their remarks.</summary>
    private static List<string> Commands(string readme) =>
        [.. Blocks(readme, "sh").SelectMany(block => block.Split('\n')).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)];

    private static List<string> Levels(string readme) => [.. Heading().Matches(readme).Select(match => match.Value)];

    private static List<string> Blocks(string readme, string language) =>
        [.. Block().Matches(readme).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value)];

    private static SortedSet<string> Names(string readme) =>
        new(Name().Matches(Block().Replace(readme, string.Empty)).Select(match => match.Groups["name"].Value), StringComparer.Ordinal);

    [GeneratedRegex("```(?<language>[a-z]*)\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex("^#+ ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
