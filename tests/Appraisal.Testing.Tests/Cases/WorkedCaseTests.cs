using System.Text;

namespace Appraisal.Testing.Tests;

public class WorkedCaseTests
{
    private const string Agreeing =
        """
        {
          "period": { "from": "2024-03-01", "to": "2024-03-31" },
          "statements": [ { "employee": "A01", "score": 90.0, "figures": { "mean": 66.66666666666666666666666667 }, "lines": [
            { "clause": "DK-2", "value": -10, "how": "10", "because": [ "occurrences/O1" ] } ] } ],
          "unused": []
        }
        """;

    public static TheoryData<string, string, string> Departures => new()
    {
        { "90.0", "90.1", "$.statements[0].score: 90 was expected, 90.1 is there" },
        { "66.66666666666666666666666667", "66.6666668", "$.statements[0].figures.mean: 66.6666667 was expected, 66.6666668 is there" },
        { "-10", "\"-10\"", "$.statements[0].lines[0].value: -10 was expected, \"-10\" is there" },
        { "occurrences/O1", "occurrences/O2", "$.statements[0].lines[0].because[0]: \"occurrences/O1\" was expected, \"occurrences/O2\" is there" },
        { "[ \"occurrences/O1\" ]", "[]", "$.statements[0].lines[0].because[0]: \"occurrences/O1\" was expected, nothing is there" },
        { "\"unused\": []", "\"unused\": [ 1 ]", "$.unused[0]: nothing was expected, 1 is there" },
        { "\"clause\": \"DK-2\", ", "", "$.statements[0].lines[0].clause: \"DK-2\" was expected, nothing is there" },
        { "\"clause\"", "\"max\": null, \"clause\"", "$.statements[0].lines[0].max: nothing was expected, null is there" },
    };

    [Fact]
    public void DifferencesFrom_SameValuesSpelledOtherwiseAndTextsLeftOut_AreNone() => Assert.Empty(DifferencesFrom(Agreeing));

    [Theory]
    [MemberData(nameof(Departures))]
    public void DifferencesFrom_AnotherValue_TellsPathAndBothValues(string from, string to, string difference) =>
        Assert.Equal([difference], DifferencesFrom(Agreeing.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void Names_HoldSchemeAndCase() => Assert.Contains(WorkedCases.Names, row => (string)row[0] == "Desk/late-once");

    [Fact]
    public void Named_UnknownCase_IsRefused() => Assert.Throws<ArgumentException>(() => WorkedCases.Named("Desk/no-such-case"));

    [Fact]
    public void DifferencesFrom_ADepartmentsAppraiser_AreNone() =>
        Assert.Empty(WorkedCases.Named("Desk/twice-late").DifferencesFrom(Appraiser.Create(DeskScheme.Catalogue)));

    private static IReadOnlyList<string> DifferencesFrom(string json) => WorkedCases.Named("Desk/late-once").DifferencesFrom(Encoding.UTF8.GetBytes(json));
}
