namespace Appraisal.Model.Tests.Input;

/// <summary>Every code of a problem, with its path. Each file has exactly the faults named.</summary>
public sealed class WrongInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("{")]
    [InlineData("{ \"period\": \"2014-04\", }")]
    [InlineData("{ \"period\": NaN }")]
    [InlineData("{ \"period\": Infinity }")]
    [InlineData("{ \"period\": 01 }")]
    [InlineData("{ // remark\n }")]
    [InlineData("{} {}")]
    [InlineData("{ 'period': 1 }")]
    [InlineData("{ \"period\": \"2014-04 }")]
    [InlineData("{ \"a\": 1, \"period\": \"2014-04\" ")]
    public void Read_NoJson_IsMalformedAlone(string json) => Assert.Equal(["$ malformed-json"], SampleFile.Problems(json));

    [Fact]
    public void Read_NestedBeyondMeasure_IsMalformed() =>
        Assert.Equal(["$ malformed-json"], SampleFile.Problems(SampleFile.With(terms: new string('[', 100) + new string(']', 100))));

    [Fact]
    public void Read_InvalidUtf8_IsMalformed()
    {
        byte[] json = [.. "{ \"period\": \""u8, 0xC3, 0x28, .. "\" }"u8];
        var wrong = Assert.Throws<AppraisalInputException>(() => SampleFile.Reader.Read(json));
        Assert.Equal(["$"], wrong.Problems.Where(problem => problem.Code == ProblemCodes.MalformedJson).Select(problem => problem.Path));
    }

    [Theory]
    [InlineData("""{ "employee": "\ud800", "scheme": "shop" }""", "$.appraisees[0].employee malformed-json")]
    [InlineData("""{ "employee": "A1", "scheme": "shop", "\ud800": 1 }""", "$.appraisees[0] malformed-json")]
    public void Read_HalfACharacter_IsMalformedAtItsPlace(string appraisee, string problem) =>
        Assert.Equal([problem], SampleFile.Problems(SampleFile.With(appraisees: appraisee)));

    [Theory]
    [InlineData("[]", "$ wrong-type")]
    [InlineData("null", "$ wrong-type")]
    [InlineData("1", "$ wrong-type")]
    [InlineData("{}", "$.period missing-property", "$.appraisees missing-property")]
    [InlineData("""{ "period": null, "appraisees": null }""", "$.period missing-property", "$.appraisees missing-property")]
    [InlineData("""{ "appraisees": [] }""", "$.period missing-property")]
    [InlineData("""{ "period": "2014-04", "appraisees": {} }""", "$.appraisees wrong-type")]
    [InlineData("""{ "period": "2014-04", "appraisees": [null] }""", "$.appraisees[0] wrong-type")]
    [InlineData("""{ "period": "2014-04", "appraisees": [], "Teams": [] }""", "$.Teams unknown-property")]
    [InlineData("""{ "period": "2014-04", "appraisees": [], "a b": 1, "a.b": null }""", "$['a b'] unknown-property", "$['a.b'] unknown-property")]
    [InlineData("""{ "period": "2014-04", "appraisees": [], "x": 1, "x": 2 }""", "$.x unknown-property", "$.x duplicate")]
    [InlineData("""{ "period": "2014-04", "appraisees": [], "period": "2014-05" }""", "$.period duplicate")]
    [InlineData("""{ "period": "2014-04", "appraisees": [], "p\u0065riod": "2014-05" }""", "$.period duplicate")]
    [InlineData("""{ "period": "2014-04", "appraisees": [], "teams": 1, "measurements": "x", "occurrences": false, "ratings": {} }""",
        "$.teams wrong-type", "$.measurements wrong-type", "$.occurrences wrong-type", "$.ratings wrong-type")]
    [InlineData("""{ "period": { "to": "2014-04-30" }, "appraisees": [] }""", "$.period.from missing-property")]
    [InlineData("""{ "period": { "from": null, "to": "2014-04-31" }, "appraisees": [] }""", "$.period.from missing-property", "$.period.to wrong-type")]
    [InlineData("""{ "period": { "from": "2014-04-30", "to": "2014-04-29" }, "appraisees": [] }""", "$.period.to out-of-range")]
    [InlineData("""{ "period": { "from": "2014-04-01", "to": "2014-04-30", "until": 1 }, "appraisees": [] }""", "$.period.until unknown-property")]
    [InlineData("""{ "period": { "from": "2014-04-01", "from": "2014-04-01", "to": "2014-04-30" }, "appraisees": [] }""", "$.period.from duplicate")]
    public void Read_WrongForm_IsToldAtItsPlace(string json, params string[] problems) => Assert.Equal(problems, SampleFile.Problems(json));

    [Theory]
    [InlineData("""{ "scheme": "shop" }""", "$.appraisees[0].employee missing-property")]
    [InlineData("""{ "employee": "A1" }""", "$.appraisees[0].scheme missing-property")]
    [InlineData("""{ "employee": "", "scheme": "shop" }""", "$.appraisees[0].employee wrong-type")]
    [InlineData("""{ "employee": "A1", "scheme": " " }""", "$.appraisees[0].scheme wrong-type")]
    [InlineData("""{ "employee": 7, "scheme": ["shop"] }""", "$.appraisees[0].employee wrong-type", "$.appraisees[0].scheme wrong-type")]
    [InlineData("""{ "employee": "A1", "scheme": "Shop" }""", "$.appraisees[0].scheme unknown-scheme")]
    [InlineData("""{ "employee": "A1", "scheme": "shop", "name": 1 }""", "$.appraisees[0].name wrong-type")]
    [InlineData("""{ "employee": "A1", "scheme": "shop", "age": 30 }""", "$.appraisees[0].age unknown-property")]
    [InlineData("""{ "employee": "A1", "scheme": "shop", "scheme": "leader" }""", "$.appraisees[0].scheme duplicate")]
    [InlineData("""{ "employee": "A1", "scheme": "shop" }, { "employee": "A1", "scheme": "shop" }""", "$.appraisees[1] duplicate")]
    [InlineData("""{ "employee": "A1", "scheme": "shop", "post": "escort" }""", "$.appraisees[0].post not-allowed")]
    [InlineData("""{ "employee": "A1", "scheme": "hospital", "post": "night" }""", "$.appraisees[0].post unknown-post")]
    [InlineData("""{ "employee": "A1", "scheme": "posts", "post": "escort" }""", "$.appraisees[0].post unknown-post")]
    [InlineData("""{ "employee": "A1", "scheme": "posts" }""", "$.appraisees[0].post missing-property")]
    [InlineData("""{ "employee": "A1", "scheme": "posts", "post": "" }""", "$.appraisees[0].post wrong-type")]
    [InlineData("""{ "employee": "L1", "scheme": "leader" }""", "$.appraisees[0].employee unknown-team")]
    [InlineData("""{ "scheme": "guide", "employee": "G1" }""", "$.appraisees[0].employee unknown-team")]
    public void Read_WrongAppraisee_IsToldAtItsPlace(string appraisees, params string[] problems) =>
        Assert.Equal(problems, SampleFile.Problems(SampleFile.With(appraisees: appraisees)));

    [Theory]
    [InlineData("""{ "leader": "L1", "members": ["M1"] }""", "$.teams[0].id missing-property")]
    [InlineData("""{ "id": "T1", "leader": "L1" }""", "$.teams[0].members missing-property")]
    [InlineData("""{ "id": "T1", "leader": "L1", "members": [] }""", "$.teams[0].members missing-property")]
    [InlineData("""{ "id": "T1", "leader": "L1", "members": "M1" }""", "$.teams[0].members wrong-type")]
    [InlineData("""{ "id": "T1", "leader": "L1", "members": ["M1", null, ""] }""", "$.teams[0].members[1] wrong-type", "$.teams[0].members[2] wrong-type")]
    [InlineData("""{ "id": "T1", "leader": "L1", "members": ["M1", "M2", "M1"] }""", "$.teams[0].members[2] duplicate")]
    [InlineData("""{ "id": "T1", "members": ["M1"] }""", "$.teams[0].leader missing-property")]
    [InlineData("""{ "id": "T1", "leader": null, "guide": "", "members": ["M1"] }""", "$.teams[0].guide wrong-type")]
    [InlineData("""{ "id": "T1", "leader": "L1", "members": ["M1"] }, { "id": "T1", "guide": "G1", "members": ["M1"] }""", "$.teams[1].id duplicate")]
    [InlineData("""{ "id": "T1", "leader": "L1", "members": ["M1"], "deputy": "X" }""", "$.teams[0].deputy unknown-property")]
    [InlineData("\"T1\"", "$.teams[0] wrong-type")]
    public void Read_WrongTeam_IsToldAtItsPlace(string teams, params string[] problems) =>
        Assert.Equal(problems, SampleFile.Problems(SampleFile.With(teams: teams)));

    [Theory]
    [InlineData("""{ "indicator": "sales", "value": 1 }""", "$.measurements[0].employee missing-property")]
    [InlineData("""{ "employee": "A1", "value": 1 }""", "$.measurements[0].indicator missing-property")]
    [InlineData("""{ "employee": "A1", "indicator": "sales", "value": null }""", "$.measurements[0].value missing-property")]
    [InlineData("""{ "employee": "A1", "indicator": "sales", "value": "1" }""", "$.measurements[0].value wrong-type")]
    [InlineData("""{ "employee": "A1", "indicator": "sales", "value": "NaN" }""", "$.measurements[0].value wrong-type")]
    [InlineData("""{ "employee": "A1", "indicator": "sales", "value": -0.01 }""", "$.measurements[0].value out-of-range")]
    [InlineData("""{ "employee": "A1", "indicator": "reply-rate", "value": 72 }""", "$.measurements[0].value out-of-range")]
    [InlineData("""{ "employee": "A1", "indicator": "labels-printed", "value": 1.5 }""", "$.measurements[0].value out-of-range")]
    [InlineData("""{ "employee": "A2", "indicator": "sales", "value": 1 }""", "$.measurements[0].employee unknown-employee")]
    [InlineData("""{ "employee": "A1", "indicator": "salse", "value": 1 }""", "$.measurements[0].indicator unknown-code")]
    [InlineData("""{ "employee": "A1", "indicator": "exam-score", "value": 1 }""", "$.measurements[0].indicator unknown-code")]
    [InlineData("""{ "employee": "A1", "indicator": "sales", "value": 1 }, { "employee": "A1", "indicator": "sales", "value": 1 }""", "$.measurements[1] duplicate")]
    [InlineData("""{ "employee": "A1", "indicator": "sales", "value": 1, "value": 1 }""", "$.measurements[0].value duplicate")]
    [InlineData("""{ "employee": "A1", "indicator": "sales", "value": 1, "unit": "yuan" }""", "$.measurements[0].unit unknown-property")]
    [InlineData("3", "$.measurements[0] wrong-type")]
    public void Read_WrongMeasurement_IsToldAtItsPlace(string measurements, params string[] problems) =>
        Assert.Equal(problems, SampleFile.Problems(SampleFile.With(measurements: measurements)));

    [Theory]
    [InlineData("", "$.occurrences[0].id missing-property")]
    [InlineData("\"id\": \"\"", "$.occurrences[0].id wrong-type")]
    [InlineData("\"id\": 1", "$.occurrences[0].id wrong-type")]
    [InlineData("\"id\": \"O1\", \"count\": 0", "$.occurrences[0].count out-of-range")]
    [InlineData("\"id\": \"O1\", \"count\": -1", "$.occurrences[0].count out-of-range")]
    [InlineData("\"id\": \"O1\", \"count\": 1.5", "$.occurrences[0].count out-of-range")]
    [InlineData("\"id\": \"O1\", \"count\": 3000000000", "$.occurrences[0].count out-of-range")]
    [InlineData("\"id\": \"O1\", \"count\": \"1\"", "$.occurrences[0].count wrong-type")]
    [InlineData("\"id\": \"O1\", \"amount\": 5", "$.occurrences[0].amount not-allowed")]
    [InlineData("\"id\": \"O1\", \"circumstances\": [\"los\"]", "$.occurrences[0].circumstances[0] unknown-circumstance")]
    [InlineData("\"id\": \"O1\", \"circumstances\": [\"loss\", 5, \"\"]", "$.occurrences[0].circumstances[1] wrong-type", "$.occurrences[0].circumstances[2] wrong-type")]
    [InlineData("\"id\": \"O1\", \"circumstances\": \"loss\"", "$.occurrences[0].circumstances wrong-type")]
    [InlineData("\"id\": \"O1\", \"note\": 5", "$.occurrences[0].note wrong-type")]
    [InlineData("\"id\": \"O1\", \"remark\": \"x\"", "$.occurrences[0].remark unknown-property")]
    public void Read_WrongPartOfOccurrence_IsToldAtItsPlace(string parts, params string[] problems) =>
        Assert.Equal(
            problems,
            SampleFile.Problems(SampleFile.With(occurrences:
                $$"""{ "employee": "A1", "kind": "handover-failure", "date": "2014-04-03"{{(parts.Length == 0 ? "" : ", " + parts)}} }""")));

    [Theory]
    [InlineData("""{ "id": "O1", "kind": "discourtesy", "date": "2014-04-03" }""", "$.occurrences[0].employee missing-property")]
    [InlineData("""{ "id": "O1", "employee": "A1", "date": "2014-04-03" }""", "$.occurrences[0].kind missing-property")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "discourtesy" }""", "$.occurrences[0].date missing-property")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "discourtesy", "date": "2014-04-31" }""", "$.occurrences[0].date wrong-type")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "discourtesy", "date": "2014-4-3" }""", "$.occurrences[0].date wrong-type")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "discourtesy", "date": "2014-04-03T00:00:00" }""", "$.occurrences[0].date wrong-type")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "discourtesy", "date": "03/04/2014" }""", "$.occurrences[0].date wrong-type")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "discourtesy", "date": 20140403 }""", "$.occurrences[0].date wrong-type")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "discourtesy", "date": "2014-05-01" }""", "$.occurrences[0].date date-after-period")]
    [InlineData("""{ "id": "O1", "employee": "ZZ", "kind": "discourtesy", "date": "2014-04-03" }""", "$.occurrences[0].employee unknown-employee")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "rudeness", "date": "2014-04-03" }""", "$.occurrences[0].kind unknown-code")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "label-misprinted", "date": "2014-04-03" }""", "$.occurrences[0] amount-required")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "label-misprinted", "date": "2014-04-03", "amount": null }""", "$.occurrences[0] amount-required")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "label-misprinted", "date": "2014-04-03", "amount": 0 }""", "$.occurrences[0].amount out-of-range")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "express-delayed", "date": "2014-04-03", "amount": 500.01 }""", "$.occurrences[0].amount out-of-range")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "express-delayed", "date": "2014-04-03", "amount": 10, "count": 2 }""", "$.occurrences[0].count not-allowed")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "suggestion-adopted", "date": "2014-04-03" }""", "$.occurrences[0] circumstance-required")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "suggestion-adopted", "date": "2014-04-03", "circumstances": [] }""", "$.occurrences[0] circumstance-required")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "suggestion-adopted", "date": "2014-04-03", "circumstances": ["minor", "major"] }""", "$.occurrences[0].circumstances[1] not-allowed")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "suggestion-adopted", "date": "2014-04-03", "circumstances": ["huge"] }""", "$.occurrences[0].circumstances[0] unknown-circumstance")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "discourtesy", "date": "2014-04-03" }, { "id": "O1", "employee": "A1", "kind": "discourtesy", "date": "2014-04-03" }""", "$.occurrences[1].id duplicate")]
    [InlineData("""{ "id": "O1", "employee": "A1", "kind": "suggestion-adopted", "date": "2014-04-03", "circumstances": ["minor", "huge"] }""", "$.occurrences[0].circumstances[1] unknown-circumstance")]
    [InlineData("null", "$.occurrences[0] wrong-type")]
    public void Read_WrongOccurrence_IsToldAtItsPlace(string occurrences, params string[] problems) =>
        Assert.Equal(problems, SampleFile.Problems(SampleFile.With(occurrences: occurrences)));

    [Theory]
    [InlineData("""{ "criterion": "rules", "score": 1, "rater": "B" }""", "$.ratings[0].employee missing-property")]
    [InlineData("""{ "employee": "A1", "score": 1, "rater": "B" }""", "$.ratings[0].criterion missing-property")]
    [InlineData("""{ "employee": "A1", "criterion": "rules", "rater": "B" }""", "$.ratings[0].score missing-property")]
    [InlineData("""{ "employee": "A1", "criterion": "rules", "score": 1 }""", "$.ratings[0].rater missing-property")]
    [InlineData("""{ "employee": "A1", "criterion": "rules", "score": 1, "rater": "" }""", "$.ratings[0].rater wrong-type")]
    [InlineData("""{ "employee": "A1", "criterion": "rules", "score": 1.5, "rater": "B" }""", "$.ratings[0].score invalid-level")]
    [InlineData("""{ "employee": "A1", "criterion": "rules", "score": 3, "rater": "B" }""", "$.ratings[0].score invalid-level")]
    [InlineData("""{ "employee": "A1", "criterion": "rulez", "score": 1, "rater": "B" }""", "$.ratings[0].criterion unknown-code")]
    [InlineData("""{ "employee": "ZZ", "criterion": "rules", "score": 1, "rater": "B" }""", "$.ratings[0].employee unknown-employee")]
    [InlineData("""{ "employee": "A1", "criterion": "rules", "score": 1, "rater": "B", "group": "Peer" }""", "$.ratings[0].group unknown-code")]
    [InlineData("""{ "employee": "A1", "criterion": "rules", "score": 1, "rater": "B", "group": 1 }""", "$.ratings[0].group wrong-type")]
    [InlineData("""{ "employee": "A1", "criterion": "rules", "score": 1, "rater": "B" }, { "employee": "A1", "criterion": "rules", "score": 2, "rater": "B", "group": "peer" }""", "$.ratings[1] duplicate")]
    [InlineData("""{ "employee": "A1", "criterion": "rules", "score": 1, "rater": "B", "rater": "C" }""", "$.ratings[0].rater duplicate")]
    public void Read_WrongRating_IsToldAtItsPlace(string ratings, params string[] problems) =>
        Assert.Equal(problems, SampleFile.Problems(SampleFile.With(ratings: ratings)));

    [Theory]
    [InlineData("[]", "$.terms wrong-type")]
    [InlineData("""{ "shoop": { "handoverFine": -1 } }""", "$.terms.shoop unknown-scheme")]
    [InlineData("""{ "shop": 5 }""", "$.terms.shop wrong-type")]
    [InlineData("""{ "shop": [5] }""", "$.terms.shop[0] wrong-type")]
    [InlineData("""{ "shop": { "fine": 5 } }""", "$.terms.shop.fine invalid-term")]
    [InlineData("""{ "shop": { "from": "2014-04-01" } }""", "$.terms.shop.from invalid-term")]
    [InlineData("""{ "shop": { "handoverFine": -5 } }""", "$.terms.shop.handoverFine invalid-term")]
    [InlineData("""{ "shop": { "handoverFine": 1e400 } }""", "$.terms.shop.handoverFine out-of-range")]
    [InlineData("""{ "shop": { "handoverFine": 5, "handoverFine": 5 } }""", "$.terms.shop.handoverFine duplicate")]
    [InlineData("""{ "shop": { "wageShares": { "meal": 1, "meal": 1 } } }""", "$.terms.shop.wageShares.meal duplicate")]
    [InlineData("""{ "shop": { "wageShares": { "meal": 1, "base": -1 } } }""", "$.terms.shop.wageShares.base invalid-term")]
    [InlineData("""{ "shop": { "wageShares": { "meal": [1, null, 1e400] } } }""", "$.terms.shop.wageShares.meal[1] wrong-type", "$.terms.shop.wageShares.meal[2] out-of-range")]
    [InlineData("""{ "shop": { "baseWeight": 50 } }""", "$.terms.shop.baseWeight weights-do-not-add-up")]
    [InlineData("""{ "shop": { "baseWeight": 50, "mealWeight": 1e400 } }""", "$.terms.shop.mealWeight out-of-range")]
    [InlineData("""{ "shop": {}, "shop": {} }""", "$.terms.shop duplicate")]
    [InlineData("""{ "shop": [{ "from": "2014-04-01" }, { "from": "2015-01-01", "handoverFine": -5 }] }""", "$.terms.shop[1].handoverFine invalid-term")]
    [InlineData("""{ "shop": [{ "from": "2014-04-01" }, { "from": "2014-04-01" }] }""", "$.terms.shop[1] duplicate")]
    [InlineData("""{ "shop": [{ "from": "2014-04-31" }, { "from": 5 }] }""", "$.terms.shop[0].from wrong-type", "$.terms.shop[1].from wrong-type")]
    [InlineData("""{ "quarterly": { "reward": 5 } }""", "$.terms.quarterly.reward invalid-term")]
    public void Read_WrongTerms_AreToldAtTheirPlace(string terms, params string[] problems) =>
        Assert.Equal(problems, SampleFile.Problems(SampleFile.With(terms: terms)));

    [Theory]
    [InlineData("\"2014-Q2\"", "shop", "$.period period-not-allowed")]
    [InlineData("\"2014-04\"", "quarterly", "$.period period-not-allowed")]
    [InlineData("{ \"from\": \"2014-04-01\", \"to\": \"2014-04-29\" }", "shop", "$.period period-not-allowed")]
    [InlineData("{ \"from\": \"2014-02-01\", \"to\": \"2014-04-30\" }", "quarterly", "$.period period-not-allowed")]
    [InlineData("\"2014-03\"", "shop", "$.period not-in-force")]
    [InlineData("\"2014-Q1\"", "shop", "$.period period-not-allowed", "$.period not-in-force")]
    public void Read_PeriodThatASchemeRefuses_IsToldAtThePeriod(string period, string scheme, params string[] problems) =>
        Assert.Equal(problems, SampleFile.Problems(SampleFile.With(period, $$"""{ "employee": "A1", "scheme": "{{scheme}}" }""")));
}
