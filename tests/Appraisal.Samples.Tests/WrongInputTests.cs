using System.Text.Json;
using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

public sealed class WrongInputTests
{
    [Theory]
    [MemberData(nameof(WrongInputs.People), MemberType = typeof(WrongInputs))]
    [MemberData(nameof(WrongInputs.Figures), MemberType = typeof(WrongInputs))]
    [MemberData(nameof(WrongInputs.Occurrences), MemberType = typeof(WrongInputs))]
    public void Check_WrongInput_TellsPathAndCode(string json, string expected)
    {
        var invocation = Invocation.WithInput(json.Replace('\'', '"'), "check", "-", "--format", "json");

        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        Assert.Empty(invocation.Error);
        using var document = JsonDocument.Parse(invocation.Output);
        var problems = document.RootElement.GetProperty("problems").EnumerateArray().ToList();
        Assert.Equal([expected], problems.Select(problem => $"{problem.GetProperty("path")} {problem.GetProperty("code")}"));
        Assert.All(problems, problem => Assert.NotEmpty(problem.GetProperty("message").GetString()!));
    }

    [Fact]
    public void Check_SeveralFaults_TellsAllOfThemInDocumentOrder()
    {
        const string Json =
            """
            { "period": "2014-05",
              "appraisees": [ { "employee": "A", "scheme": "service-norm" }, { "employee": "B", "scheme": "nowhere" } ],
              "occurrences": [ { "id": "O1", "employee": "A", "kind": "hung-up-early", "date": "2014-06-01" },
                               { "id": "O2", "employee": "A", "kind": "hung-up-early", "date": "2014-05-02", "count": -1 } ],
              "remarks": [] }
            """;

        var invocation = Invocation.WithInput(Json, "check", "-");

        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        Assert.Empty(invocation.Output);
        Assert.Collection(
            invocation.ErrorLines,
            line => Assert.Matches(@"^\$\.appraisees\[1\]\.scheme: .+ \(unknown-scheme\)$", line),
            line => Assert.Matches(@"^\$\.occurrences\[0\]\.date: .+ \(date-after-period\)$", line),
            line => Assert.Matches(@"^\$\.occurrences\[1\]\.count: .+ \(out-of-range\)$", line),
            line => Assert.Matches(@"^\$\.remarks: .+ \(unknown-property\)$", line));
    }
}
