namespace Appraisal.Model.Tests.Input;

/// <summary>A code is legal for a person only in the role in which a scheme reads it.</summary>
public sealed class WhoReadsWhatTests
{
    private const string Heads = """{ "employee": "L1", "scheme": "leader" }, { "employee": "G1", "scheme": "guide" }""";
    private const string Team = """{ "id": "T1", "leader": "L1", "guide": "G1", "members": ["M1"] }""";

    [Theory]
    [InlineData("M1", "performance-score")]
    [InlineData("M1", "exam-score")]
    [InlineData("M1", "service-score")]
    [InlineData("L1", "exam-score")]
    [InlineData("L1", "performance-score", "unknown-code")]
    [InlineData("G1", "exam-score", "unknown-code")]
    [InlineData("G1", "service-score", "unknown-code")]
    [InlineData("M1", "sales", "unknown-code")]
    public void Measurement_IsLegalInItsRoleOnly(string employee, string indicator, string? code = null) =>
        Assert.Equal(
            code is null ? [] : ["$.measurements[0].indicator " + code],
            SampleFile.Problems(SampleFile.With(
                appraisees: Heads, teams: Team, measurements: $$"""{ "employee": "{{employee}}", "indicator": "{{indicator}}", "value": 20 }""")));

    [Fact]
    public void Measurement_OfMemberWhoseLeaderIsAppraisedOtherwise_IsUnknownCode() =>
        Assert.Equal(
            ["$.measurements[0].indicator unknown-code"],
            SampleFile.Problems(SampleFile.With(
                teams: """{ "id": "T1", "leader": "A1", "members": ["M1"] }""",
                measurements: """{ "employee": "M1", "indicator": "performance-score", "value": 20 }""")));

    [Fact]
    public void Occurrence_OfMemberOrUnappraisedLeader_IsUnknownCode() =>
        Assert.Equal(
            ["$.occurrences[0].kind unknown-code", "$.occurrences[1].kind unknown-code"],
            SampleFile.Problems(SampleFile.With(
                appraisees: """{ "employee": "G1", "scheme": "guide" }""",
                teams: Team,
                occurrences: """
                    { "id": "O1", "employee": "M1", "kind": "report-late", "date": "2014-04-01" },
                    { "id": "O2", "employee": "L1", "kind": "report-late", "date": "2014-04-01" }
                    """)));

    [Theory]
    [InlineData("null", "escort-check-missed")]
    [InlineData("null", "visitor-brushed-off")]
    [InlineData("\"escort\"", "escort-check-missed")]
    [InlineData("\"escort\"", "visitor-brushed-off", "$.occurrences[0].kind unknown-code")]
    [InlineData("\"reception\"", "escort-check-missed", "$.occurrences[0].kind unknown-code")]
    [InlineData("\"night\"", "escort-check-missed", "$.appraisees[0].post unknown-post")]
    public void Occurrence_OfAPost_IsLegalForItOnly(string post, string kind, params string[] problems)
    {
        var circumstances = kind == "escort-check-missed" ? ", \"circumstances\": [\"bed\"]" : "";
        Assert.Equal(problems, SampleFile.Problems(SampleFile.With(
            appraisees: $$"""{ "employee": "A1", "scheme": "hospital", "post": {{post}} }""",
            occurrences: $$"""{ "id": "O1", "employee": "A1", "kind": "{{kind}}", "date": "2014-04-01"{{circumstances}} }""")));
    }

    [Theory]
    [InlineData("reception", "expression")]
    [InlineData("data-analysis", "problem-solving")]
    [InlineData("data-analysis", "expression", "$.ratings[0].criterion unknown-code")]
    public void Rating_OfAPost_IsLegalForItOnly(string post, string criterion, params string[] problems) =>
        Assert.Equal(problems, SampleFile.Problems(SampleFile.With(
            appraisees: $$"""{ "employee": "A1", "scheme": "posts", "post": "{{post}}" }""",
            ratings: $$"""{ "employee": "A1", "criterion": "{{criterion}}", "score": 100, "rater": "B" }""")));

    [Fact]
    public void Fact_ReadByTwoSchemes_MustSatisfyBoth() =>
        Assert.Equal(
            ["$.measurements[0].value out-of-range", "$.occurrences[0].count not-allowed"],
            SampleFile.Problems(SampleFile.With(
                appraisees: """{ "employee": "A1", "scheme": "shop" }, { "employee": "A1", "scheme": "strict" }""",
                measurements: """{ "employee": "A1", "indicator": "reply-rate", "value": 0.4 }""",
                occurrences: """{ "id": "O1", "employee": "A1", "kind": "discourtesy", "date": "2014-04-01", "count": 2 }""")));

    [Theory]
    [InlineData(10, 10)]
    [InlineData(10, 11, "$.measurements[1].value out-of-range")]
    public void Measurement_AboveItsLimit_IsOutOfRange(int processed, int overdue, params string[] problems) =>
        Assert.Equal(problems, SampleFile.Problems(SampleFile.With(
            appraisees: """{ "employee": "A1", "scheme": "processor" }""",
            measurements: $$"""
                { "employee": "A1", "indicator": "tickets-processed", "value": {{processed}} },
                { "employee": "A1", "indicator": "tickets-overdue", "value": {{overdue}} }
                """)));

    [Theory]
    [InlineData("feedback-interview", "2014-07-31")]
    [InlineData("feedback-interview", "2014-08-01", "$.occurrences[0].date date-after-period")]
    [InlineData("data-collected", "2014-07-01", "$.occurrences[0].date date-after-period")]
    public void Occurrence_AfterThePeriod_IsAllowedAsLongAsItsKindSays(string kind, string date, params string[] problems) =>
        Assert.Equal(problems, SampleFile.Problems(SampleFile.With(
            "\"2014-Q2\"",
            """{ "employee": "A1", "scheme": "quarterly" }""",
            occurrences: $$"""{ "id": "O1", "employee": "A1", "kind": "{{kind}}", "date": "{{date}}" }""")));
}
