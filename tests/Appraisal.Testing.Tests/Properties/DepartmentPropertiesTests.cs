using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Appraisal.Testing.Tests;

public class DepartmentPropertiesTests
{
    private static readonly ScoringOptions _options = new() { Cases = 60, Seed = 11 };

    private static readonly Appraiser _sound = NightDesk.With(typeof(NightBonus), [new("night")]);

    [Fact]
    public void CheckAll_DepartmentsClausesInABuiltInScheme_Passes() =>
        ScoringProperties.CheckAll(_sound, NightDesk.Scheme, _options with { Cases = 15 });

    [Fact]
    public void CheckAll_NoSchemeNamed_ChecksThoseWithClausesOfTheDepartment()
    {
        var ours = NightDesk.With(typeof(BonusOnOccurrences), [HandoverLate.Definition]);

        Assert.Throws<CounterexampleException>(() => ScoringProperties.CheckAll(ours, _options));
        Assert.Throws<ArgumentException>(() => ScoringProperties.CheckAll(Appraiser.Create()));
    }

    [Fact]
    public void CheckAll_BonusForViolations_TellsOnePersonWithOneFact()
    {
        var ours = NightDesk.With(typeof(BonusOnOccurrences), [HandoverLate.Definition]);

        var found = Assert.Throws<CounterexampleException>(() => ScoringProperties.CheckAll(ours, NightDesk.Scheme, _options));

        Assert.Equal(nameof(ScoringProperties.NeverRewardAWorseRecord), found.Property);
        var employee = Assert.Single(found.Input.Appraisees).Employee;
        Assert.Empty(found.Input.Measurements);
        Assert.Empty(found.Input.Ratings);
        var reward = Assert.Single(found.Input.Occurrences);
        Assert.Equal(("handover-late", 1, null), (reward.Kind, reward.Count, reward.Note));
        Assert.Contains($"occurrences/more raises gross of {employee} from 2520 to 2527", found.Message, StringComparison.Ordinal);
        Assert.Contains(found.InputFile, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CheckAll_BonusForViolations_TheToldFileShowsIt()
    {
        var ours = NightDesk.With(typeof(BonusOnOccurrences), [HandoverLate.Definition]);
        var found = Assert.Throws<CounterexampleException>(() => ScoringProperties.CheckAll(ours, NightDesk.Scheme, _options));

        var input = ours.ReadInput(new MemoryStream(Encoding.UTF8.GetBytes(found.InputFile)));
        var worse = ours.Appraise(input).Statements.Single();
        var better = ours.Appraise(input with { Occurrences = [] }).Statements.Single();

        Assert.Equal(found.Input, input);
        Assert.True(worse.Figure("payable") > better.Figure("payable"));
    }

    [Fact]
    public void CheckAll_BonusFromTheSecondViolationOn_TellsTwoFacts()
    {
        var ours = NightDesk.With(typeof(BonusOnBreaches), []);

        var found = Assert.Throws<CounterexampleException>(() => ScoringProperties.CheckAll(ours, NightDesk.Scheme, _options));

        Assert.Single(found.Input.Appraisees);
        Assert.Empty(found.Input.Measurements);
        Assert.Empty(found.Input.Ratings);
        Assert.Equal(2, found.Input.Occurrences.Count);
        Assert.All(found.Input.Occurrences, occurrence => Assert.Equal((1, 0), (occurrence.Count, occurrence.Circumstances.Count)));
    }

    [Fact]
    public void NeverRewardAWorseRecord_ReadingOfWhichMoreIsTakenForWorse_TellsBothReadings()
    {
        var properties = new ScoringProperties(_sound, NightDesk.Scheme, _options with
        {
            BetterReading = indicator => indicator == "labels-printed" ? Better.Lower : Better.Unknown,
        });

        var found = Assert.Throws<CounterexampleException>(properties.NeverRewardAWorseRecord);

        var reading = Assert.Single(found.Input.Measurements);
        Assert.Equal("labels-printed", reading.Indicator);
        Assert.Contains(FormattableString.Invariant($"{reading.Reference}, {reading.Value} instead of "), found.Message, StringComparison.Ordinal);
        Assert.Contains("raises gross", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NeverRewardAWorseRecord_RatingOfWhichMoreIsTakenForWorse_TellsBothRatings()
    {
        var properties = new ScoringProperties(_sound, NightDesk.Scheme, _options with
        {
            BetterRating = criterion => criterion == "initiative" ? Better.Lower : Better.Unknown,
        });

        var found = Assert.Throws<CounterexampleException>(properties.NeverRewardAWorseRecord);

        Assert.All(found.Input.Ratings, rating => Assert.Equal("initiative", rating.Criterion));
        Assert.Contains(" instead of ", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Generator_DepartmentsCatalogue_DrawsItsCodesAtItsFigures()
    {
        var generator = new InputGenerator(_sound.Catalogue, NightDesk.Scheme);
        var validator = new InputValidator(_sound.Catalogue.Vocabulary);

        Prop.ForAll(generator.Arbitrary, input => Assert.Empty(validator.Check(input))).QuickCheckThrowOnFailure();
        var occurrences = generator.Sample(200, 1).Occurrences;
        Assert.Superset(new HashSet<string> { "handover-late", "night", "label-misprinted" }, occurrences.Select(occurrence => occurrence.Kind).ToHashSet());
        Assert.Contains(occurrences, occurrence => occurrence is { Kind: "handover-late", Amount: 5m });
    }
}
