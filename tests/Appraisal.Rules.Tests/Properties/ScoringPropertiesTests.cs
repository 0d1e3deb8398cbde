using System.Collections.Concurrent;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Properties;

/// <summary>What holds for every scheme, on random inputs: a failure prints the smallest input that shows it.</summary>
public class ScoringPropertiesTests
{
    private static readonly ConcurrentDictionary<string, ScoringProperties> _properties = new(StringComparer.Ordinal);

    public static TheoryData<string> Schemes => new(ClauseCatalogue.BuiltIn.Schemes.Select(scheme => scheme.Id));

    [Theory]
    [MemberData(nameof(Schemes))]
    public void ScoresItemsAndFigures_StayWithinTheirBounds(string scheme) => PropertiesOf(scheme).StayWithinBounds();

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Lines_AddUpToTheFigures(string scheme) => PropertiesOf(scheme).AddUp();

    [Theory]
    [MemberData(nameof(Schemes))]
    public void EveryFact_IsCitedOrListedAsUnused(string scheme) => PropertiesOf(scheme).AccountForEveryFact();

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Grades_PartitionTheScores(string scheme) => PropertiesOf(scheme).GradeEveryScoreOnce();

    [Theory]
    [MemberData(nameof(Schemes))]
    public void AWorseRecord_NeverRaisesAFigure(string scheme) => PropertiesOf(scheme).NeverRewardAWorseRecord();

    [Theory]
    [MemberData(nameof(Schemes))]
    public void TheOrderOfFacts_NeverShows(string scheme) => PropertiesOf(scheme).IgnoreOrder();

    [Theory]
    [MemberData(nameof(Schemes))]
    public void OtherEmployeesFacts_NeverChangeMine(string scheme) => PropertiesOf(scheme).IgnoreOtherEmployees();

    [Theory]
    [MemberData(nameof(Schemes))]
    public void AFactTakenBack_TakesItsConclusionsBack(string scheme) => PropertiesOf(scheme).TakeBackConclusions();

    [Theory]
    [MemberData(nameof(Schemes))]
    public void InputAndResult_SurviveWriting(string scheme) => PropertiesOf(scheme).SurviveWriting();

    [Theory]
    [MemberData(nameof(Schemes))]
    public void GeneratedInputs_AreValid(string scheme)
    {
        var validator = new InputValidator(ClauseCatalogue.BuiltIn.Vocabulary);
        for (var seed = 1; seed <= 40; seed++) Assert.Empty(validator.Check(InputGenerator.Sample(scheme, seed, seed)));
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void GeneratedInputs_HoldEveryCodeOfTheScheme(string scheme)
    {
        var vocabulary = ClauseCatalogue.BuiltIn.Vocabulary.Find(scheme)!;
        var input = InputGenerator.Sample(scheme, 300, 7);

        Assert.Superset(vocabulary.Indicators.Select(i => i.Code).ToHashSet(), input.Measurements.Select(m => m.Indicator).ToHashSet());
        Assert.Superset(vocabulary.Occurrences.Select(o => o.Kind).ToHashSet(), input.Occurrences.Select(o => o.Kind).ToHashSet());
        Assert.Superset(vocabulary.Criteria.Select(c => c.Code).ToHashSet(), input.Ratings.Select(r => r.Criterion).ToHashSet());
    }

    [Fact]
    public void TheQualityGateOfIG14_AsPrinted_IsTheOneExceptionToMonotony()
    {
        var (worse, better) = (GuideOfQuality(27m), GuideOfQuality(28m));
        var changed = new MonotoneCase(new Measurement("M1", "service-score", 27m), better, worse);

        Assert.True(worse.Score > better.Score);
        Assert.True(SchemeKnowledge.OptionsFor("info-guide").Excepts(changed));
        Assert.False(SchemeKnowledge.OptionsFor("info-guide").Excepts(changed with { Worse = GuideOfQuality(25m) }));
    }

    private static Statement GuideOfQuality(decimal quality) => Scenario.For("info-guide")
        .Team("T1", guide: Scenario.FirstEmployee, members: ["M1"])
        .Measures("service-score", quality, of: "M1")
        .Measures("service-error-rate", 0.05m)
        .Measures("exam-score", 0m, of: "M1")
        .Appraise();

    private static ScoringProperties PropertiesOf(string scheme) => _properties.GetOrAdd(scheme, Prepare);

    // A catalogue of its own for each scheme, so that only its own rules are compiled.
    private static ScoringProperties Prepare(string scheme)
    {
        var clauses = ClauseCatalogue.BuiltIn;
        var own = new ClauseCatalogue(
            [clauses.FindScheme(scheme)!], clauses.Clauses.Where(clause => clause.Scheme.Id == scheme).SelectMany(clause => clause.Rules));
        return new ScoringProperties(own, scheme, SchemeKnowledge.OptionsFor(scheme));
    }
}
