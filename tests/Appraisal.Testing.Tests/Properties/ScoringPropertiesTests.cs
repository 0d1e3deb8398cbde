namespace Appraisal.Testing.Tests;

public class ScoringPropertiesTests
{
    private static readonly ScoringOptions _options = new() { Cases = 100, Seed = 7 };

    [Fact]
    public void CheckAll_SoundScheme_Passes() => ScoringProperties.CheckAll(DeskScheme.Catalogue, "desk", _options);

    [Fact]
    public void CheckAll_UnknownScheme_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ScoringProperties.CheckAll(DeskScheme.Catalogue, "no-such-scheme"));

    [Fact]
    public void NeverRewardAWorseRecord_ClauseThatForgives_IsFoundOutWithThreeOccurrences()
    {
        var found = Counterexample<ForgivingLateReply>(properties => properties.NeverRewardAWorseRecord());

        Assert.Single(found.Input.Appraisees);
        Assert.Equal(3, found.Input.Occurrences.Count);
        Assert.Contains($"occurrences/more raises score of {found.Input.Appraisees[0].Employee} from 90 to 100", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NeverRewardAWorseRecord_ExceptionThatThePolicyPrints_IsLeftOut() =>
        new ScoringProperties(DeskScheme.CatalogueOf(typeof(ForgivingLateReply)), "desk", _options with { Excepts = changed => changed.Worse.Score == 100 })
            .NeverRewardAWorseRecord();

    [Fact]
    public void NeverRewardAWorseRecord_KindThatIsNoPenalty_IsLeftOut() =>
        new ScoringProperties(DeskScheme.CatalogueOf(typeof(ForgivingLateReply)), "desk", _options with { Penalises = kind => kind == "careless-talk" })
            .NeverRewardAWorseRecord();

    [Fact]
    public void AccountForEveryFact_ClauseThatCitesNothing_IsListedAsUnused()
    {
        new ScoringProperties(DeskScheme.CatalogueOf(typeof(SilentLateReply)), "desk", _options).AccountForEveryFact();

        Assert.Equal(
            "no clause that applies reads it",
            Scenario.For("desk").By(Appraiser.Create(DeskScheme.CatalogueOf(typeof(SilentLateReply)))).Occurs("late-reply").AppraiseAll().WhyUnused("occurrences/O1"));
    }

    [Fact]
    public void StayWithinBounds_CompleteAlthoughAnInputIsMissing_IsFoundOut()
    {
        var found = Counterexample<SilentLateReply>(properties => properties.StayWithinBounds());

        Assert.Single(found.Input.Occurrences);
        Assert.Contains("complete is True", found.Message, StringComparison.Ordinal);
        Assert.Contains("\"late-reply\"", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddUp_DeductionThatNoFloorStops_IsFoundOut()
    {
        var found = Counterexample<CollectiveLateReply>(properties => properties.AddUp());

        Assert.Equal(2, found.Input.Occurrences.Count);
        Assert.Contains("the lines in points add up to -40, not 0", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IgnoreOtherEmployees_ClauseThatDoes_IsFoundOutWithTwoPeople()
    {
        var found = Counterexample<CollectiveLateReply>(properties => properties.IgnoreOtherEmployees());

        Assert.Equal(2, found.Input.Appraisees.Count);
        Assert.Single(found.Input.Occurrences);
    }

    [Fact]
    public void IgnoreOtherEmployees_FactThatAClauseCompares_IsLeftOut() =>
        new ScoringProperties(
            DeskScheme.CatalogueOf(typeof(CollectiveLateReply)), "desk", _options with { Compares = fact => fact is Occurrence { Kind: "late-reply" } })
            .IgnoreOtherEmployees();

    [Fact]
    public void Counterexample_SameSeed_IsTheSame() =>
        Assert.Equal(
            Counterexample<ForgivingLateReply>(properties => properties.NeverRewardAWorseRecord()).Message,
            Counterexample<ForgivingLateReply>(properties => properties.NeverRewardAWorseRecord()).Message);

    private static CounterexampleException Counterexample<TLateReply>(Action<ScoringProperties> check) =>
        Assert.Throws<CounterexampleException>(() => check(new ScoringProperties(DeskScheme.CatalogueOf(typeof(TLateReply)), "desk", _options)));
}
