using System.Text;

namespace Appraisal.Rules.Tests.Terms;

/// <summary>Everything that is wrong with overridden terms is told at once, where it stands in the file.</summary>
public sealed class TermProblemsTests
{
    [Theory]
    [InlineData(
        "operations-scoring",
        """{ "weights": { "professionalism": "a", "responsiveness": "b", "x": 1 } }""",
        "weights.professionalism wrong-type", "weights.responsiveness wrong-type", "weights.x unknown-property")]
    [InlineData(
        "taobao-service",
        """{ "suggestionAwards": { "minor": -1, "major": "x", "tiny": 1 }, "salesBand": { "low": "a", "high": -1, "scoreAtLow": 101 } }""",
        "suggestionAwards.minor invalid-term", "suggestionAwards.major wrong-type", "suggestionAwards.tiny unknown-property",
        "salesBand.low wrong-type", "salesBand.high invalid-term", "salesBand.scoreAtLow invalid-term")]
    [InlineData(
        "hotline-processor",
        """{ "timelinessBands": [{ "upTo": 2, "points": "x" }, 5, { "upTo": 0.1 }, { "upTo": null, "points": 3 }, {}] }""",
        "timelinessBands[0].upTo invalid-term", "timelinessBands[0].points wrong-type", "timelinessBands[1] wrong-type",
        "timelinessBands[2].points missing-property", "timelinessBands[3].upTo missing-property",
        "timelinessBands[4].upTo missing-property", "timelinessBands[4].points missing-property")]
    [InlineData(
        "management-post",
        """{ "weights": { "service": 50 }, "x": 1 }""",
        "weights weights-do-not-add-up", "x unknown-property")]
    [InlineData(
        "management-post",
        """{ "weights": { "service": -1 }, "indicatorShares": { "productKnowledge": 51 } }""",
        "weights.service invalid-term", "indicatorShares weights-do-not-add-up")]
    [InlineData(
        "management-post",
        """{ "weights": { "service": 1e400 }, "indicatorShares": { "productKnowledge": 51 } }""",
        "weights.service out-of-range", "indicatorShares weights-do-not-add-up")]
    public void Problems_SeveralInOneVersion_AreAllTold(string scheme, string terms, params string[] expected) =>
        Assert.Equal(expected, Problems(scheme, terms));

    [Theory]
    [InlineData("management-post", """{ "weights": { "service": -1, "efficiency": 50 } }""", "weights.service invalid-term")]
    [InlineData("taobao-service", """{ "misprintMinimum": 600, "misprintMaximum": "x" }""", "misprintMaximum wrong-type")]
    [InlineData("info-guide", """{ "trainingPoints": 50, "examPoints": "x" }""", "examPoints wrong-type")]
    [InlineData("info-guide", """{ "trainingPoints": 50, "examPoints": 1e400 }""", "examPoints out-of-range")]
    [InlineData(
        "hotline-processor", """{ "timelinessBands": [{ "upTo": 0.1, "points": 12 }], "timelinessPoints": "x" }""", "timelinessPoints wrong-type")]
    [InlineData("management-post", """{ "weights": { "service": 1e400, "efficiency": 50 } }""", "weights.service out-of-range")]
    public void Problems_ThatOnlyFollowFromAnother_AreNotTold(string scheme, string terms, string expected) =>
        Assert.Equal([expected], Problems(scheme, terms));

    [Theory]
    [InlineData("info-guide", """{ "trainingPoints": 50 }""", "trainingPoints weights-do-not-add-up")]
    [InlineData("info-guide", """{ "readableMaximum": 80 }""", "readableMaximum weights-do-not-add-up")]
    [InlineData("info-guide", """{ "errorRateFull": 0.06 }""", "errorRateFull invalid-term")]
    [InlineData("info-guide", """{ "gateClosedBelow": 29 }""", "gateClosedBelow invalid-term")]
    [InlineData("info-shift-leader", """{ "unrankedPoints": 80 }""", "unrankedPoints weights-do-not-add-up")]
    [InlineData("info-shift-leader", """{ "culturePoints": 9 }""", "culturePoints weights-do-not-add-up")]
    [InlineData("hotline-guide", """{ "culturePoints": 9 }""", "culturePoints weights-do-not-add-up")]
    [InlineData("hotline-processor", """{ "audit": { "points": 20 } }""", "audit.points weights-do-not-add-up")]
    [InlineData("hotline-processor", """{ "timelinessBands": [{ "upTo": 0.1, "points": 10.5 }] }""", "timelinessBands[0].points invalid-term")]
    [InlineData("taobao-service", """{ "misprintMinimum": 600 }""", "misprintMinimum invalid-term")]
    [InlineData("taobao-service", """{ "manualMinimum": 15 }""", "manualMinimum invalid-term")]
    public void Problems_OfSeveralFiguresTogether_StandAtOneThatIsGiven(string scheme, string terms, string expected) =>
        Assert.Equal([expected], Problems(scheme, terms));

    [Fact]
    public void Message_OfFiguresThatDoNotAddUp_NamesThemAll() => Assert.Equal(
        "servicePoints + errorRatePoints + examPoints + trainingPoints + scriptPoints + knowledgeBasePoints come to 130; they must add up to 90.",
        Assert.Single(Refusal("info-guide", """{ "trainingPoints": 50 }""").Problems).Message.ToString());

    [Fact]
    public void Message_OfWeightsThatMissTheSumByLittle_IsExact() => Assert.Equal(
        "The weights add up to 100.0000000000000000000000001; they must add up to 100.",
        Assert.Single(
            Refusal("management-post", """{ "weights": { "service": 40, "efficiency": 30, "ability": 20, "collaboration": 10.0000000000000000000000001 } }""")
                .Problems).Message.ToString());

    [Theory]
    [InlineData("70", true)]
    [InlineData("70.01", false)]
    public void GatePoints_AboveTheTeamsResult_AreRefused(string points, bool allowed)
    {
        var terms = $$"""{ "gatePoints": {{points}} }""";
        if (allowed) Assert.Single(Read("info-guide", terms).Terms);
        else Assert.Equal(["gatePoints invalid-term"], Problems("info-guide", terms));
    }

    private static string[] Problems(string scheme, string terms) =>
        [.. Refusal(scheme, terms).Problems.Select(problem => problem.Path[$"$.terms.{scheme}.".Length..] + " " + problem.Code)];

    private static AppraisalInputException Refusal(string scheme, string terms) =>
        Assert.Throws<AppraisalInputException>(() => Read(scheme, terms));

    private static AppraisalInput Read(string scheme, string terms)
    {
        var file = $$"""
            { "period": "2024-03", "appraisees": [{ "employee": "A", "scheme": "{{scheme}}" }],
              "teams": [{ "id": "T", "leader": "A", "guide": "A", "members": ["M"] }], "terms": { "{{scheme}}": {{terms}} } }
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        return AppraisalJson.ReadInput(stream);
    }
}
