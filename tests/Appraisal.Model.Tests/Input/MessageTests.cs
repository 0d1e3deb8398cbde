namespace Appraisal.Model.Tests.Input;

/// <summary>A message names what was given, what is allowed, and what was probably meant.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("shopp", "There is no scheme \"shopp\". Did you mean \"shop\"? Known: shop, hospital, posts, leader, guide, processor, quarterly, strict.")]
    [InlineData("hsop", "There is no scheme \"hsop\". Did you mean \"shop\"? Known: shop, hospital, posts, leader, guide, processor, quarterly, strict.")]
    [InlineData("hpso", "There is no scheme \"hpso\". Known: shop, hospital, posts, leader, guide, processor, quarterly, strict.")]
    [InlineData("leadre", "There is no scheme \"leadre\". Did you mean \"leader\"? Known: shop, hospital, posts, leader, guide, processor, quarterly, strict.")]
    [InlineData("something-else", "There is no scheme \"something-else\". Known: shop, hospital, posts, leader, guide, processor, quarterly, strict.")]
    public void UnknownScheme_NamesTheNearest(string scheme, string message) =>
        Assert.Equal(message, SampleFile.Message(SampleFile.With(appraisees: $$"""{ "employee": "A1", "scheme": "{{scheme}}" }""")));

    [Theory]
    [InlineData("reply-rate", "72", "reply-rate is 72, but must be a number at least 0 and at most 1 (a fraction: 72% is 0.72).")]
    [InlineData("labels-printed", "2.50", "labels-printed is 2.5, but must be a whole number at least 0.")]
    [InlineData("sales", "-3", "sales is -3, but must be a number at least 0 (yuan).")]
    [InlineData("Sales", "3", "The indicator \"Sales\" does not apply: nothing in shop reads it of \"A1\" in that role or post. Did you mean \"sales\"?")]
    [InlineData("sales", "\"3\"", "\"3\" stands where a number is needed, written without quotation marks.")]
    [InlineData("sales", "1e400", "1e400 cannot be kept exactly: at most 28 digits, and no more than 28 of them after the point.")]
    public void Measurement_NamesValueAndRange(string indicator, string value, string message) =>
        Assert.Equal(message, SampleFile.Message(SampleFile.With(
            measurements: $$"""{ "employee": "A1", "indicator": "{{indicator}}", "value": {{value}} }""")));

    [Fact]
    public void Measurement_OfSomebodyAppraisedTwiceUnderAScheme_NamesTheSchemeOnce()
    {
        var file = SampleFile.With(
            appraisees: """
                { "employee": "A1", "scheme": "shop" }, { "employee": "A1", "scheme": "shop" }, { "employee": "A1", "scheme": "hospital" }
                """,
            measurements: """{ "employee": "A1", "indicator": "exam-score", "value": 1 }""");

        var problems = Assert.Throws<AppraisalInputException>(() => SampleFile.Reader.Read(file)).Problems;

        Assert.Equal([ProblemCodes.Duplicate, ProblemCodes.UnknownCode], problems.Select(problem => problem.Code));
        var message = problems[1].Message.ToString();
        Assert.Contains(": nothing in shop, hospital reads it of \"A1\" in that role or post.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\": \"handover-failure\", \"circumstances\": [\"lost\"]",
        "handover-failure has no circumstance \"lost\". Did you mean \"loss\"? Allowed: loss, customer-impact.")]
    [InlineData("\"kind\": \"discourtesy\", \"circumstances\": [\"loss\"]", "discourtesy has no circumstances: leave out \"loss\".")]
    [InlineData("\"kind\": \"suggestion-adopted\"", "suggestion-adopted needs exactly one of the circumstances minor, major.")]
    [InlineData("\"kind\": \"label-misprinted\"", "label-misprinted needs an amount, a number above 0 (yuan).")]
    [InlineData("\"kind\": \"express-delayed\", \"amount\": 9", "the amount of express-delayed is 9, but must be a number at least 10 and at most 500 (yuan).")]
    [InlineData("\"kind\": \"discourtesy\", \"remarks\": 1",
        "There is no property \"remarks\" here. Known: id, employee, kind, date, count, circumstances, amount, note.")]
    [InlineData("\"kind\": \"discourtesy\", \"Count\": 1",
        "There is no property \"Count\" here. Did you mean \"count\"? Known: id, employee, kind, date, count, circumstances, amount, note.")]
    public void Occurrence_NamesWhatIsAllowed(string parts, string message) =>
        Assert.Equal(message, SampleFile.Message(SampleFile.With(
            occurrences: $$"""{ "id": "O1", "employee": "A1", "date": "2014-04-03", {{parts}} }""")));

    [Fact]
    public void Date_NamesPeriodAndDay() =>
        Assert.Equal(
            "2014-05-01 is too late for the period, which ends on 2014-04-30: correct the date, or leave the event to its own period.",
            SampleFile.Message(SampleFile.With(occurrences: """{ "id": "O1", "employee": "A1", "kind": "discourtesy", "date": "2014-05-01" }""")));

    [Fact]
    public void Level_NamesTheLevels() =>
        Assert.Equal(
            "rules is rated 1.5, but has only the levels 0, 1, 2.",
            SampleFile.Message(SampleFile.With(ratings: """{ "employee": "A1", "criterion": "rules", "score": 1.50, "rater": "B" }""")));

    [Fact]
    public void Malformed_NamesLineAndColumn() =>
        Assert.StartsWith("The file is not valid JSON at line 2, column 3:", SampleFile.Message("{\n  ]\n}"), StringComparison.Ordinal);

    [Fact]
    public void Exception_Message_ListsEveryProblem()
    {
        var wrong = Assert.Throws<AppraisalInputException>(() => SampleFile.Reader.Read("{}"));
        Assert.Contains("$.period: period is missing", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("$.appraisees: appraisees is missing", wrong.Message, StringComparison.Ordinal);
    }
}
