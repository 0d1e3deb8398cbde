using System.Text.RegularExpressions;
using System.Xml.Linq;
using Appraisal.Rules.Tests.Conventions;

namespace Appraisal.Rules.Tests.Languages;

/// <summary>No text is missing in either language: what the sources say stands in the resources.</summary>
public sealed partial class ResourceTests
{
    private static readonly string[] _projects = ["src/Appraisal.Model", "src/Appraisal.Rules", "samples/Appraise"];

    public static TheoryData<string> Projects => new(_projects);

    [Theory]
    [MemberData(nameof(Projects))]
    public void EveryTemplateOfTheSources_HasAChineseText(string project)
    {
        var translated = _projects.SelectMany(Messages).Select(text => text.Key).ToHashSet(StringComparer.Ordinal);
        var templates = Sources(project).SelectMany(file => SourceTemplates.In(File.ReadAllText(file))).Distinct().ToList();

        Assert.True(templates.Count > 30, $"Only {templates.Count} templates were found: the scan no longer sees how explanations are written.");
        Told.AssertNone(templates.Where(template => SourceTemplates.HasWords(template) && !translated.Contains(template)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void EveryChineseText_HasTheHolesOfItsTemplate(string project) => Told.AssertNone(
        from text in Messages(project)
        where string.IsNullOrWhiteSpace(text.Value) || !SourceTemplates.Holes(text.Key).SequenceEqual(SourceTemplates.Holes(text.Value))
        select $"{text.Key} -> {text.Value}");

    [Theory]
    [MemberData(nameof(Projects))]
    public void Words_StandInBothLanguagesWithTheSameHoles(string project)
    {
        var (english, chinese) = (Texts($"{project}/Texts/Words.en.resx"), Texts($"{project}/Texts/Words.zh.resx"));

        Assert.NotEmpty(english);
        Assert.Equal(english.Keys, chinese.Keys);
        Told.AssertNone(
            from key in english.Keys
            where english[key].Length == 0 || chinese[key].Length == 0
                || !SourceTemplates.Holes(english[key]).SequenceEqual(SourceTemplates.Holes(chinese[key]))
            select key);
    }

    [Theory]
    [InlineData("src/Appraisal.Rules")]
    [InlineData("samples/Appraise")]
    public void Words_AreThoseThatTheSourcesName(string project)
    {
        var named =
            from file in Directory.GetFiles(Path.Combine(Repository.Root, project, "Texts"), "*.cs")
            let prefix = Path.GetFileName(file) == "CatalogueTexts.cs" ? "Catalogue" : string.Empty
            from Match member in Member().Matches(File.ReadAllText(file))
            select prefix + member.Groups["name"].Value;

        Assert.Equal(Texts($"{project}/Texts/Words.en.resx").Keys.Order(StringComparer.Ordinal), named.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryTitleOfTheCatalogue_StandsInBothLanguages()
    {
        var titles = ClauseCatalogue.BuiltIn.Clauses.Select(clause => clause.Entry.Title).Concat(ClauseCatalogue.BuiltIn.Schemes.Select(scheme => scheme.Title));
        Told.AssertNone(titles.Where(title => string.IsNullOrWhiteSpace(title.En) || !title.Zh.Any(IsChinese)).Select(title => $"{title.En} / {title.Zh}"));
    }

    [Fact]
    public void EveryWordOfTheCatalogue_HasAChineseWord()
    {
        var words = ClauseCatalogue.BuiltIn.Clauses.Select(clause => clause.Entry.Heading)
            .Concat(Enum.GetValues<ClauseKind>().Select(CatalogueWords.Of))
            .Concat(Enum.GetValues<ClauseStatus>().Select(CatalogueWords.Of))
            .Concat(Enum.GetValues<NotComputableReason>().Select(CatalogueWords.Of))
            .Concat(Enum.GetValues<ClauseFaultKind>().Select(CatalogueWords.Of))
            .Concat(Enum.GetValues<RaterGroup>().Select(CatalogueWords.Of))
            .Concat(ClauseCatalogue.BuiltIn.Schemes.SelectMany(scheme => scheme.Figures))
            .Concat(ClauseCatalogue.BuiltIn.Schemes.SelectMany(scheme => scheme.AcceptedFaults).Select(fault => fault.Reason))
            .Concat(ClauseCatalogue.BuiltIn.Schemes.SelectMany(scheme => scheme.Terms.Definitions).Select(term => term.Unit).Where(unit => unit.Length > 0))
            .Concat(typeof(GradeCodes).GetFields().Select(field => (string)field.GetValue(null)!));

        Told.AssertNone(words.Distinct().Where(word => word.Any(char.IsAsciiLetter) && Language.Chinese.Word(word) == word));
    }

    private static IEnumerable<string> Sources(string project) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static IEnumerable<KeyValuePair<string, string>> Messages(string project) =>
        Directory.GetFiles(Path.Combine(Repository.Root, project, "Texts"), "*.zh.resx")
            .Where(file => Path.GetFileName(file) != "Words.zh.resx")
            .SelectMany(file => Texts(Path.GetRelativePath(Repository.Root, file)));

    private static OrderedDictionary<string, string> Texts(string file) => new(
        XDocument.Load(Path.Combine(Repository.Root, file), LoadOptions.PreserveWhitespace).Root!.Elements("data")
            .Select(data => KeyValuePair.Create(data.Attribute("name")!.Value, data.Element("value")!.Value)),
        StringComparer.Ordinal);

    private static bool IsChinese(char character) => character is >= '\u4e00' and <= '\u9fff';

    [GeneratedRegex(@"(public|private) string (?<name>(?!Of\b|Say\b|FigureName\b|MeasureName\b|GradeOrNone\b)\w+)(?=\W[^;]*(\bOf\(\)|\bSay\(\[))", RegexOptions.ExplicitCapture)]
    private static partial Regex Member();
}
