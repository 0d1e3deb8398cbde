using Appraisal.Model.Tests.Input;

namespace Appraisal.Model.Tests.Vocabularies;

public sealed class VocabularyTests
{
    [Fact]
    public void Find_ByExactId_GivesTheScheme()
    {
        Assert.Equal("shop", SampleVocabulary.Instance.Find("shop")?.Scheme);
        Assert.Null(SampleVocabulary.Instance.Find("Shop"));
    }

    [Fact]
    public void Schemes_StandInTheOrderGiven() =>
        Assert.Equal(["shop", "hospital", "posts"], SampleVocabulary.Instance.Schemes.Take(3).Select(scheme => scheme.Scheme));

    [Fact]
    public void New_SchemeTwice_IsRefused()
    {
        var scheme = new SchemeVocabulary("x") { Terms = new SampleTerms() };
        Assert.Throws<ArgumentException>(() => new Appraisal.Vocabulary([scheme, scheme]));
    }

    [Fact]
    public void New_WithoutSchemes_KnowsNothing()
    {
        var reader = new InputReader(new Appraisal.Vocabulary([]));
        var wrong = Assert.Throws<AppraisalInputException>(() => reader.Read(SampleFile.With(
            measurements: """{ "employee": "A1", "indicator": "sales", "value": 1 }""")));
        Assert.Equal(ProblemCodes.UnknownScheme, Assert.Single(wrong.Problems).Code);
    }
}
