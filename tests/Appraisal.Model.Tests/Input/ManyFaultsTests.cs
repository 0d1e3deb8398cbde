namespace Appraisal.Model.Tests.Input;

/// <summary>All faults of a file are told, in the order of the document, and each of them once.</summary>
public sealed class ManyFaultsTests
{
    [Fact]
    public void Read_IndependentFaults_AreAllToldInDocumentOrder() =>
        Assert.Equal(
            [
                "$.terms.shop.handoverFine invalid-term",
                "$.terms.shop.nothing invalid-term",
                "$.ratings[0].score invalid-level",
                "$.occurrences[0] amount-required",
                "$.occurrences[0].count out-of-range",
                "$.occurrences[0].employee unknown-employee",
                "$.occurrences[1].date date-after-period",
                "$.occurrences[1].circumstances[1] unknown-circumstance",
                "$.occurrences[1].extra unknown-property",
                "$.occurrences[2].date wrong-type",
                "$.occurrences[2].amount not-allowed",
                "$.measurements[0].value out-of-range",
                "$.appraisees[1].scheme unknown-scheme",
                "$.remark unknown-property",
            ],
            SampleFile.Problems("""
                {
                  "terms": { "shop": { "handoverFine": -1, "nothing": 0 } },
                  "ratings": [{ "employee": "A1", "criterion": "rules", "score": 9, "rater": "B" }],
                  "occurrences": [
                    { "id": "O1", "count": 0, "employee": "ZZ", "kind": "label-misprinted", "date": "2014-04-01" },
                    { "date": "2014-05-01", "circumstances": ["loss", "gain"], "id": "O2", "employee": "A1", "kind": "handover-failure", "extra": {} },
                    { "id": "O3", "employee": "A1", "kind": "discourtesy", "date": "yesterday", "amount": 5 }
                  ],
                  "measurements": [{ "employee": "A1", "indicator": "reply-rate", "value": 1.01 }],
                  "appraisees": [{ "employee": "A1", "scheme": "shop" }, { "employee": "A2", "scheme": "shopp" }],
                  "remark": "x",
                  "period": "2014-04"
                }
                """));

    [Theory]
    [InlineData("""{ "appraisees": [{ "employee": 5, "scheme": "shop" }], "period": null }""",
        "$.appraisees[0].employee wrong-type", "$.period missing-property")]
    [InlineData("""{ "remark": 1, "appraisees": null, "period": 5 }""",
        "$.remark unknown-property", "$.appraisees missing-property", "$.period wrong-type")]
    [InlineData("""{ "appraisees": [], "period": { "from": 3, "to": null } }""",
        "$.period.from wrong-type", "$.period.to missing-property")]
    [InlineData("""{ "appraisees": [], "period": { "from": 3 } }""", "$.period.to missing-property", "$.period.from wrong-type")]
    public void Read_RequiredPartThatIsNull_IsToldWhereItStands(string json, params string[] problems) =>
        Assert.Equal(problems, SampleFile.Problems(json));

    [Theory]
    [InlineData("appraisees", """{ "age": 1, "employee": "A1", "scheme": null }""", "age unknown-property", "scheme missing-property")]
    [InlineData("appraisees", """{ "age": 1, "employee": "A1", "scheme": "posts", "post": null }""",
        "age unknown-property", "post missing-property")]
    [InlineData("teams", """{ "id": "", "members": null, "leader": "A1" }""", "id wrong-type", "members missing-property")]
    [InlineData("teams", """{ "id": 5, "leader": null, "members": ["A1"] }""", "id wrong-type", "leader missing-property")]
    [InlineData("measurements", """{ "employee": 5, "indicator": null, "value": "x" }""",
        "employee wrong-type", "indicator missing-property", "value wrong-type")]
    [InlineData("occurrences", """{ "id": 5, "date": null, "employee": 5, "kind": null }""",
        "id wrong-type", "date missing-property", "employee wrong-type", "kind missing-property")]
    [InlineData("ratings", """{ "employee": 5, "criterion": null, "score": "x", "rater": "L" }""",
        "employee wrong-type", "criterion missing-property", "score wrong-type")]
    [InlineData("ratings", """{ "employee": 5, "score": "x", "rater": "L" }""",
        "criterion missing-property", "employee wrong-type", "score wrong-type")]
    public void Read_RequiredPartOfAnElementThatIsNull_IsToldWhereItStands(string list, string element, params string[] problems) =>
        Assert.Equal(
            problems.Select(problem => $"$.{list}[0].{problem}"),
            SampleFile.Problems(list == "appraisees"
                ? SampleFile.With(appraisees: element)
                : $$"""{ "period": "2014-04", "appraisees": [], "{{list}}": [{{element}}] }"""));

    [Theory]
    [InlineData("""{ "employee": "A1", "scheme": "shopp" }""", "$.appraisees[0].scheme unknown-scheme")]
    [InlineData("""{ "employee": "A1" }""", "$.appraisees[0].scheme missing-property")]
    [InlineData("""{ "employee": "A1", "scheme": 5 }""", "$.appraisees[0].scheme wrong-type")]
    [InlineData("""{ "scheme": "shop" }""", "$.appraisees[0].employee missing-property")]
    [InlineData("""{ "employee": "", "scheme": "shop" }""", "$.appraisees[0].employee wrong-type")]
    [InlineData("""{ "employee": "A1", "employee": "A2", "scheme": "shop" }""", "$.appraisees[0].employee duplicate")]
    [InlineData("5", "$.appraisees[0] wrong-type")]
    [InlineData("""{ "employee": "A1", "scheme": "shop" }], "appraisees": [{ "employee": "A2", "scheme": "shop" }""",
        "$.appraisees duplicate")]
    public void Read_FaultyAppraisee_DoesNotSpoilItsFacts(string appraisees, string problem) =>
        Assert.Equal([problem], SampleFile.Problems(SampleFile.With(
            appraisees: appraisees,
            measurements: """{ "employee": "A1", "indicator": "sales", "value": 1 }""",
            occurrences: """{ "id": "O1", "employee": "A1", "kind": "discourtesy", "date": "2014-04-01" }""",
            ratings: """{ "employee": "A1", "criterion": "rules", "score": 1, "rater": "B" }""")));

    [Fact]
    public void Read_FaultyAppraisee_DoesNotHideFactsThatNobodyCouldRead() =>
        Assert.Equal(
            ["$.appraisees[0].employee missing-property", "$.measurements[0].employee unknown-employee", "$.measurements[1].value out-of-range"],
            SampleFile.Problems(SampleFile.With(
                appraisees: """{ "scheme": "shop" }, { "employee": "A2", "scheme": "quarterly" }""",
                period: "{ \"from\": \"2014-04-01\", \"to\": \"2014-04-30\" }",
                measurements: """
                    { "employee": "ZZ", "indicator": "tickets-processed", "value": 1 },
                    { "employee": "A1", "indicator": "sales", "value": -1 }
                    """)
                .Replace("quarterly", "processor", StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{ "leader": "L1", "members": ["M1"] }""", "$.teams[0].id missing-property")]
    [InlineData("""{ "id": "T1", "members": ["M1"] }""", "$.teams[0].leader missing-property")]
    [InlineData("""{ "id": "T1", "leader": 5, "members": ["M1"] }""", "$.teams[0].leader wrong-type")]
    [InlineData("""{ "id": "T1", "leader": "L1" }""", "$.teams[0].members missing-property")]
    [InlineData("""{ "id": "T1", "leader": "L1", "members": [5] }""", "$.teams[0].members[0] wrong-type")]
    [InlineData("""{ "id": "T1", "leader": "L1", "members": ["M1"] }], "teams": [""", "$.teams duplicate")]
    [InlineData("5", "$.teams[0] wrong-type")]
    public void Read_FaultyTeam_DoesNotSpoilItsPeople(string teams, string problem) =>
        Assert.Equal([problem], SampleFile.Problems(SampleFile.With(
            appraisees: """{ "employee": "L1", "scheme": "leader" }""",
            teams: teams,
            measurements: """{ "employee": "M1", "indicator": "performance-score", "value": 1 }""")));

    [Fact]
    public void Read_FaultyTeam_StillTellsFactsThatNoTeamExplains() =>
        Assert.Equal(
            ["$.teams[0].members missing-property", "$.occurrences[0].employee unknown-employee", "$.occurrences[1].kind unknown-code"],
            SampleFile.Problems(SampleFile.With(
                teams: """{ "id": "T1", "leader": "A1" }""",
                occurrences: """
                    { "id": "O1", "employee": "ZZ", "kind": "discourtesy", "date": "2014-04-01" },
                    { "id": "O2", "employee": "A1", "kind": "report-late", "date": "2014-04-01" }
                    """)));

    [Theory]
    [InlineData("\"2014-13\"", "$.period wrong-type")]
    [InlineData("null", "$.period missing-property")]
    [InlineData("{ \"from\": \"2014-04-30\", \"to\": \"2014-04-01\" }", "$.period.to out-of-range")]
    public void Read_FaultyPeriod_DoesNotSpoilDatesOrSchemes(string period, string problem) =>
        Assert.Equal([problem], SampleFile.Problems(SampleFile.With(
            period, occurrences: """{ "id": "O1", "employee": "A1", "kind": "discourtesy", "date": "2099-04-01" }""")));

    [Fact]
    public void Read_SeveralSchemesAgainstThePeriod_AreOneProblem()
    {
        var message = SampleFile.Message(SampleFile.With(
            "\"2014-05\"",
            """{ "employee": "A1", "scheme": "quarterly" }, { "employee": "A2", "scheme": "quarterly" }"""));
        Assert.Equal("The period 2014-05-01..2014-05-31 does not fit: quarterly needs one whole calendar quarter, such as 2014-Q2.", message);
    }

    [Fact]
    public void Read_FaultyLimit_DoesNotSpoilWhatItLimits() =>
        Assert.Equal(["$.measurements[0].value out-of-range"], SampleFile.Problems(SampleFile.With(
            appraisees: """{ "employee": "A1", "scheme": "processor" }""",
            measurements: """
                { "employee": "A1", "indicator": "tickets-processed", "value": 1e400 },
                { "employee": "A1", "indicator": "tickets-overdue", "value": 5 }
                """)));

    [Fact]
    public void Read_UnreadableCircumstance_IsNotAlsoMissed() =>
        Assert.Equal(["$.occurrences[0].circumstances[0] wrong-type"], SampleFile.Problems(SampleFile.With(
            occurrences: """{ "id": "O1", "employee": "A1", "kind": "suggestion-adopted", "date": "2014-04-01", "circumstances": [5] }""")));

    [Fact]
    public void Read_UnreadableAmount_IsNotAlsoMissed() =>
        Assert.Equal(["$.occurrences[0].amount wrong-type"], SampleFile.Problems(SampleFile.With(
            occurrences: """{ "id": "O1", "employee": "A1", "kind": "label-misprinted", "date": "2014-04-01", "amount": "5" }""")));
}
