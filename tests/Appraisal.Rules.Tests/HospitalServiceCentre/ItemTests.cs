using Appraisal.Testing;

namespace Appraisal.Rules.Tests.HospitalServiceCentre;

public sealed class ItemTests
{
    private const string Scheme = "hospital-service-centre";

    private static readonly Scenario _centre = Scenario.For(Scheme);

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_NonConformityOnTheFirstDay_TakesAPointTimesTheCount(string clause, string kind, string section)
    {
        var statement = Record(_centre, kind, on: 1, count: 3).Appraise();

        var line = statement.Line(clause);
        Assert.Equal((LineKind.Deduction, -3m), (line.Kind, line.Value));
        Assert.Equal(["occurrences/O1"], line.Because);
        Assert.Equal(97, statement.Score);
        Assert.Equal("full points " + statement.Line(section).Max, statement.Line(section).How.ToString());
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_NonConformityTheDayBeforeThePeriod_TakesNothing(string clause, string kind, string section)
    {
        var statement = Record(_centre, kind, on: 0, count: 1).Appraise();

        Assert.Empty(statement.Lines(clause));
        Assert.Equal(statement.Line(section).Max, statement.Line(section).Value);
        Assert.Equal(100, statement.Score);
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_MoreThanTheSectionHolds_StopsAtItsFloor(string clause, string kind, string section)
    {
        var full = section == "HO-2.0" ? 40 : 30;

        var exact = Record(_centre, kind, on: 1, count: full).Appraise();
        var beyond = Record(_centre, kind, on: 1, count: full + 7).Appraise();

        Assert.Equal(100 - full, exact.Score);
        Assert.Equal(full, exact.Line(section).Value);
        Assert.Equal(100 - full, beyond.Score);
        Assert.Equal(full + 7, beyond.Line(section).Value);
        Assert.Equal(-full - 7, beyond.Line(clause).Value);
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_Post_CountsOnItsOwnSectionsOnly(string clause, string kind, string section)
    {
        foreach (var (post, own, full) in new[] { ("escort", "HO-2.0", 70m), ("reception", "HO-3.0", 60m) })
        {
            var scenario = Record(Scenario.For(Scheme, post: post), kind, on: 1, count: 1);
            if (section == "HO-1.0" || section == own)
            {
                Assert.Equal(-1, scenario.Appraise().Line(clause).Value);
                Assert.Equal((full - 1, full), (scenario.Appraise().Score, scenario.Appraise().Max));
            }
            else
            {
                Assert.Equal(ProblemCodes.UnknownCode, Assert.Single(scenario.Problems()).Code);
            }
        }
    }

    [Fact]
    public void EscortChecks_SeveralCircumstances_CostOnePointAnEscort()
    {
        var statement = _centre.Occurs("escort-check-missed", count: 2, with: ["bed", "name", "patient-reaction"]).Appraise();

        Assert.Equal(-2, statement.Line("HO-2.2").Value);
    }

    [Fact]
    public void EscortChecks_NoCircumstance_IsAProblem()
    {
        var problem = Assert.Single(_centre.Occurs("escort-check-missed").Problems());

        Assert.Equal(ProblemCodes.CircumstanceRequired, problem.Code);
    }

    [Fact]
    public void NonConformity_Overridden_CostsMoreAndIsCited()
    {
        var line = _centre.Terms("nonConformity", 2.5m).Occurs("roster-changed", count: 2).Appraise().Line("HO-1.4");

        Assert.Equal(-5, line.Value);
        Assert.Equal("2.5 x 2 = 5", line.How.ToString());
        Assert.Equal(["occurrences/O1", "terms/hospital-service-centre/nonConformity"], line.Because);
    }

    public static TheoryData<string, string, string> Items() => new()
    {
        { "HO-1.1", "dress-code-breach", "HO-1.0" },
        { "HO-1.2", "discourtesy", "HO-1.0" },
        { "HO-1.3", "patient-complaint", "HO-1.0" },
        { "HO-1.4", "roster-changed", "HO-1.0" },
        { "HO-1.5", "activity-missed", "HO-1.0" },
        { "HO-1.6", "on-duty-misconduct", "HO-1.0" },
        { "HO-2.1", "transport-not-inspected", "HO-2.0" },
        { "HO-2.1", "transport-unsafe", "HO-2.0" },
        { "HO-2.2", "escort-check-missed", "HO-2.0" },
        { "HO-2.4", "critical-patient-mishandled", "HO-2.0" },
        { "HO-2.5", "registration-not-assisted", "HO-2.0" },
        { "HO-2.6", "return-or-handover-missed", "HO-2.0" },
        { "HO-3.3", "first-asked-duty-breached", "HO-3.0" },
        { "HO-3.4", "visitor-brushed-off", "HO-3.0" },
        { "HO-3.5", "guidance-not-given", "HO-3.0" },
        { "HO-3.6", "waiting-patient-not-watched", "HO-3.0" },
    };

    private static Scenario Record(Scenario scenario, string kind, int on, int count) =>
        scenario.Occurs(kind, on, count, kind == "escort-check-missed" ? ["department"] : []);
}
