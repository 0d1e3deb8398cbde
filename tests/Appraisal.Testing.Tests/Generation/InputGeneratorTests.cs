using FsCheck;
using FsCheck.Fluent;

namespace Appraisal.Testing.Tests;

public class InputGeneratorTests
{
    private static readonly InputGenerator _leaders = new(EveryInputScheme.CatalogueOf(role: TeamRole.Leader), "every-input");

    public static TheoryData<PeriodRule, TeamRole, bool, bool> Shapes => new()
    {
        { PeriodRule.Any, TeamRole.None, false, false },
        { PeriodRule.Month, TeamRole.None, true, true },
        { PeriodRule.Quarter, TeamRole.Leader, false, true },
        { PeriodRule.Month, TeamRole.Guide, true, false },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Inputs_OfAnyShapeOfScheme_AreValid(PeriodRule period, TeamRole role, bool postRequired, bool dated)
    {
        var catalogue = EveryInputScheme.CatalogueOf(period, role, postRequired, dated ? new DateOnly(2014, 4, 15) : null);
        var validator = new InputValidator(catalogue.Vocabulary);

        Prop.ForAll(new InputGenerator(catalogue, "every-input").Arbitrary, input => Assert.Empty(validator.Check(input)))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Arbitrary_Shrinking_GivesValidInputsThatDiffer()
    {
        var validator = new InputValidator(EveryInputScheme.CatalogueOf(role: TeamRole.Leader).Vocabulary);
        var input = _leaders.Sample(5, 7);

        var smaller = _leaders.Arbitrary.Shrinker(input).Take(200).ToList();

        Assert.NotEmpty(smaller);
        Assert.All(smaller, candidate => Assert.Empty(validator.Check(candidate)));
        Assert.DoesNotContain(input, smaller);
    }

    [Fact]
    public void Arbitrary_ShrunkToTheEnd_IsOnePersonWithoutFacts()
    {
        var catalogue = EveryInputScheme.CatalogueOf();
        var generator = new InputGenerator(catalogue, "every-input");
        var input = generator.Sample(6, 3);
        for (var smaller = input; smaller is not null; smaller = generator.Arbitrary.Shrinker(smaller).FirstOrDefault()) input = smaller;

        Assert.Single(input.Appraisees);
        Assert.Empty(input.Measurements);
        Assert.Empty(input.Occurrences);
        Assert.Empty(input.Ratings);
    }

    [Fact]
    public void Sample_SameSeed_GivesTheSameInput()
    {
        Assert.Equal(_leaders.Sample(20, 5), _leaders.Sample(20, 5));
        Assert.NotEqual(_leaders.Sample(20, 5), _leaders.Sample(20, 6));
    }

    [Fact]
    public void Sample_NoEmployees_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => _leaders.Sample(0, 1));

    [Fact]
    public void Constructor_UnknownScheme_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new InputGenerator(EveryInputScheme.CatalogueOf(), "no-such-scheme"));

    [Fact]
    public void Sample_ManyEmployees_CoversWhatMatters()
    {
        var input = _leaders.Sample(400, 1);
        var values = input.Measurements.ToLookup(m => m.Indicator, m => m.Value);

        Assert.Equal(400, input.Appraisees.Count);
        Assert.Contains(0.85m, values["reply-rate"]);
        Assert.Contains(0m, values["reply-rate"]);
        Assert.Contains(1m, values["reply-rate"]);
        Assert.Contains(values["reply-rate"], value => value.Scale >= 12);
        Assert.Contains(750m, values["orders"]);
        Assert.Contains(input.Occurrences, o => o.Date < input.Period.From);
        Assert.Contains(input.Occurrences, o => o.Date == input.Period.From);
        Assert.Contains(input.Occurrences, o => o.Date == input.Period.To);
        Assert.Contains(input.Occurrences, o => o.Date > input.Period.To);
        Assert.Contains(input.Occurrences, o => o.Count > 2);
        Assert.Contains(input.Occurrences, o => o.Circumstances.Count > 1);
        Assert.Equal(7, input.Occurrences.Select(o => o.Kind).Distinct().Count());
        Assert.Contains(input.Ratings.GroupBy(r => (r.Employee, r.Criterion)), raters => raters.Select(r => r.Group).Distinct().Count() > 1);
        Assert.Contains(input.Teams.GroupBy(team => team.Leader), teams => teams.Count() > 1);
        Assert.Contains(input.Teams.SelectMany(team => team.Members).GroupBy(member => member), teams => teams.Count() > 1);
        Assert.True(input.Appraisees.Count > input.Ratings.Where(r => r.Criterion == "attitude").Select(r => r.Employee).Distinct().Count());
        Assert.All(
            input.Measurements.Where(m => m.Indicator == "orders-lost"),
            lost => Assert.True(!input.Measurements.Any(m => m.Employee == lost.Employee && m.Indicator == "orders" && m.Value < lost.Value)));
    }
}
