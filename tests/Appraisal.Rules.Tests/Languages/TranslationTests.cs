using System.Globalization;
using System.Text.RegularExpressions;
using Appraisal.Rules.Tests.Conventions;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Languages;

/// <summary>What statements and proofs of generated inputs and of the samples say, in both languages.</summary>
public sealed partial class TranslationTests
{
    private static readonly Appraiser _appraiser = Appraiser.Create();

    public static TheoryData<string> Schemes => new(ClauseCatalogue.BuiltIn.Schemes.Select(scheme => scheme.Id));

    public static TheoryData<string> Samples => new(
        Directory.GetFiles(Path.Combine(Repository.Root, "samples", "data"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Schemes))]
    public void GeneratedStatements_AreSaidInChineseWithTheSameNumbers(string scheme)
    {
        var said = Enumerable.Range(1, 5)
            .Select(seed => _appraiser.Appraise(InputGenerator.Sample(scheme, 20, seed)))
            .SelectMany(Said)
            .ToList();

        Assert.NotEmpty(said);
        AssertInBothLanguages(said);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void SampleStatementsAndProofs_AreSaidInChineseWithTheSameNumbers(string file)
    {
        using var stream = File.OpenRead(Path.Combine(Repository.Root, "samples", "data", file));
        var input = _appraiser.ReadInput(stream);
        var first = input.Appraisees[0];
        var proof = _appraiser.Explain(input, first.Employee, first.Scheme);

        AssertInBothLanguages(Said(_appraiser.Appraise(input)).Concat(Said(proof)));
    }

    [Fact]
    public void Labels_AreTheClausesTitles()
    {
        var result = _appraiser.Appraise(InputGenerator.Sample("service-norm", 20, 1));
        Assert.All(
            result.Statements.SelectMany(statement => statement.Lines),
            line => Assert.Equal(ClauseCatalogue.BuiltIn.Find(line.Clause)!.Entry.Title, line.Label));
    }

    private static void AssertInBothLanguages(IEnumerable<Explanation> said) => Told.AssertNone(
        from explanation in said.Distinct()
        let problem = Untranslated(explanation) is { } template ? $"no Chinese for '{template}'"
            : Numbers(Language.English.Say(explanation)).SequenceEqual(Numbers(Language.Chinese.Say(explanation))) ? null
            : $"other numbers in '{Language.English.Say(explanation)}' and '{Language.Chinese.Say(explanation)}'"
        where problem is not null
        select problem);

    /// <summary>The first template within an explanation that has words and is told in Chinese as it is in English, or null.</summary>
    private static string? Untranslated(Explanation explanation)
    {
        var bare = explanation with { Arguments = explanation.Arguments.Select(object (_) => string.Empty).ToValueList() };
        return explanation.Arguments.Count > 0 && SourceTemplates.HasWords(explanation.Template) && Language.Chinese.Say(bare) == bare.ToString()
            ? explanation.Template
            : explanation.Arguments.OfType<Explanation>().Select(Untranslated).FirstOrDefault(template => template is not null);
    }

    // A day's numbers have leading zeros in English alone; the order of the numbers is the language's own.
    private static IEnumerable<decimal> Numbers(string text) =>
        Number().Matches(text).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture)).Order();

    private static IEnumerable<Explanation> Said(AppraisalResult result) =>
        result.Statements.SelectMany(statement => statement.Lines.Select(line => line.How).Concat(statement.Findings.Select(finding => finding.Message)))
            .Concat(result.Unused.Select(unused => unused.Reason));

    private static IEnumerable<Explanation> Said(Proof proof) =>
        proof.Figures.Concat(proof.Findings).SelectMany(Said)
            .Concat(proof.Silent.SelectMany(silent => silent.Terms.Select(term => term.Text)
                .Concat(silent.Facts.Select(fact => fact.Text))
                .Append(silent.Reason)))
            .Concat(proof.NextGrade?.Changes.Select(change => change.Text) ?? []);

    private static IEnumerable<Explanation> Said(ProofNode node) =>
        node.Parts.SelectMany(Said)
            .Concat(node.Terms.Select(term => term.Text))
            .Concat(node.Facts.Select(fact => fact.Text))
            .Append(node.How);

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
