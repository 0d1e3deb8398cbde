using Appraisal.Testing;

namespace Appraisal.Rules.Tests.ServiceNorm;

public sealed class NormTests
{
    private static readonly Scenario _nobody = Scenario.For("service-norm");

    private static readonly ValueList<string> _everyCircumstance = ["customer-dissatisfied", "complaint", "serious", "downstream-impact", "dispute"];

    private static readonly (string Clause, string Kind, int Points, string[] Doubling)[] _norms =
    [
        ("SN-3.1", "commanding-tone", 10, []),
        ("SN-3.2", "agent-id-withheld", 10, []),
        ("SN-3.3", "misleading-guidance", 10, []),
        ("SN-3.4", "request-not-entered", 10, []),
        ("SN-3.5", "wrong-registration-disputed", 10, []),
        ("SN-3.6", "customer-data-looked-up", 10, []),
        ("SN-3.7", "other-department-blamed", 10, []),
        ("SN-3.8", "hung-up-early", 6, ["customer-dissatisfied", "complaint"]),
        ("SN-3.9", "nuisance-call-mishandled", 10, ["serious"]),
        ("SN-3.10", "praise-falsified", 10, ["serious"]),
        ("SN-3.11", "spot-check-problem", 10, []),
        ("SN-3.12", "wrong-registration-downstream", 6, []),
        ("SN-3.13", "ticket-incomplete", 5, []),
        ("SN-3.14", "ticket-instead-of-answer", 5, []),
        ("SN-3.15", "ticket-without-lookup", 5, []),
        ("SN-3.16", "ticket-fabricated", 10, []),
        ("SN-3.17", "ticket-late-or-missed", 6, ["downstream-impact", "dispute"]),
    ];

    [Theory]
    [MemberData(nameof(Points))]
    public void Norm_OneOccurrenceOnTheFirstDay_TakesItsPoints(string clause, string kind, int points)
    {
        var statement = _nobody.Occurs(kind, on: 1).Appraise();

        var line = statement.Line(clause);
        Assert.Equal(LineKind.Deduction, line.Kind);
        Assert.Equal(-points, line.Value);
        Assert.Null(line.Max);
        Assert.Equal(Unit.Points, line.Unit);
        Assert.Equal(["occurrences/O1"], line.Because);
        Assert.Equal(100 - points, statement.Score);
    }

    [Theory]
    [MemberData(nameof(Norms))]
    public void Norm_ManyCircumstances_DoubleOnceOrNotAtAll(string clause, string kind, int points, string[] doubling)
    {
        var statement = _nobody.Occurs(kind, with: _everyCircumstance).Appraise();

        Assert.Equal(doubling.Length > 0 ? -2 * points : -points, statement.Line(clause).Value);
    }

    [Theory]
    [MemberData(nameof(Norms))]
    public void Norm_EachCircumstanceAlone_DoublesOnlyWhereTheClauseSays(string clause, string kind, int points, string[] doubling)
    {
        foreach (var circumstance in _everyCircumstance)
        {
            var taken = _nobody.Occurs(kind, with: [circumstance]).Appraise().Line(clause).Value;

            Assert.Equal(doubling.Contains(circumstance) ? -2 * points : -points, taken);
        }
    }

    [Theory]
    [MemberData(nameof(Norms))]
    public void Norm_TwoCircumstancesAndCountThree_IsPointsTimesTwoTimesThree(string clause, string kind, int points, string[] doubling)
    {
        var statement = _nobody.Occurs(kind, count: 3, with: _everyCircumstance).Appraise();

        Assert.Equal(-3 * points * (doubling.Length > 0 ? 2 : 1), statement.Line(clause).Value);
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void Norm_OccurrenceTheDayBeforeThePeriod_TakesNothing(string clause, string kind, int points)
    {
        var result = _nobody.Terms("baseScore", points).Occurs(kind, on: 0, with: ["serious"]).AppraiseAll();

        Assert.Empty(result.Of(Scenario.FirstEmployee).Lines(clause));
        Assert.Equal(points, result.Of(Scenario.FirstEmployee).Score);
        Assert.NotNull(result.WhyUnused("occurrences/O1"));
    }

    [Fact]
    public void TicketLateOrMissed_OneAggravationWhereBothAreAsked_IsNotDoubled()
    {
        var both = _nobody.Terms("downstreamOrDispute", "all");

        Assert.Equal(-6, both.Occurs("ticket-late-or-missed", with: ["dispute"]).Appraise().Line("SN-3.17").Value);
        Assert.Equal(-6, both.Occurs("ticket-late-or-missed", with: ["downstream-impact", "serious"]).Appraise().Line("SN-3.17").Value);
        Assert.Equal(-12, both.Occurs("ticket-late-or-missed", with: ["downstream-impact", "dispute"]).Appraise().Line("SN-3.17").Value);
    }

    [Fact]
    public void TicketFabricated_Occurrence_BearsFullLiabilityBesideThePoints()
    {
        var statement = _nobody.Occurs("ticket-fabricated", count: 2).Appraise();

        Assert.Equal(-20, statement.Line("SN-3.16").Value);
        var finding = Assert.Single(statement.Findings);
        Assert.Equal("SN-3.16", finding.Clause);
        Assert.Equal("full-liability", finding.Code);
        Assert.Equal(["occurrences/O1"], finding.Because);
    }

    [Fact]
    public void TicketFabricated_History_BearsNothing()
    {
        var statement = _nobody.Occurs("ticket-fabricated", on: 0).Appraise();

        Assert.Empty(statement.Findings);
        Assert.Equal(100, statement.Score);
    }

    [Fact]
    public void How_DoubledWithCount_ShowsTheArithmetic()
    {
        var line = _nobody.Occurs("hung-up-early", count: 3, with: ["complaint", "customer-dissatisfied"]).Appraise().Line("SN-3.8");

        Assert.Equal("6 x 2 (doubled) x 3 = 36", line.How.ToString());
    }

    [Fact]
    public void Lines_SeveralOccurrences_StandByClauseThenDateThenId()
    {
        var statement = _nobody
            .Occurs("ticket-late-or-missed", on: 1, id: "a")
            .Occurs("hung-up-early", on: 9, id: "b")
            .Occurs("hung-up-early", on: 2, id: "z")
            .Occurs("hung-up-early", on: 2, id: "B")
            .Appraise();

        Assert.Equal(["SN-2", "SN-3.8", "SN-3.8", "SN-3.8", "SN-3.17"], statement.Lines.Select(line => line.Clause));
        Assert.Equal(["B", "z", "b", "a"], statement.Lines.SelectMany(line => line.Because).Select(fact => fact["occurrences/".Length..]));
    }

    public static TheoryData<string, string, int, string[]> Norms()
    {
        var data = new TheoryData<string, string, int, string[]>();
        foreach (var (clause, kind, points, doubling) in _norms) data.Add(clause, kind, points, doubling);
        return data;
    }

    public static TheoryData<string, string, int> Points()
    {
        var data = new TheoryData<string, string, int>();
        foreach (var (clause, kind, points, _) in _norms) data.Add(clause, kind, points);
        return data;
    }
}
