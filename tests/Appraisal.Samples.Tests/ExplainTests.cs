using System.Text.Json;
using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("explain-operations-scoring.txt", "operations-scoring-2024-03.json", "K12")]
    [InlineData("explain-monthly-standard.txt", "monthly-standard-2024-03.json", "M23")]
    [InlineData("explain-taobao-service.txt", "taobao-2014-05.json", "A02")]
    [InlineData("explain-two-schemes.txt", "several-schemes-2024-03.json", "D301")]
    [InlineData("explain-after-sales.txt", "after-sales-2024-Q2.json", "S32")]
    [InlineData("explain-management-post.txt", "management-post-2024-03.json", "G42")]
    public void Explain_SamplePerson_IsTheApprovedProof(string name, string file, string employee)
    {
        var invocation = Invocation.Of("explain", Sample(file), "--employee", employee);

        Assert.Equal(ExitStatus.Done, invocation.Status);
        Assert.Empty(invocation.Error);
        Assert.All(invocation.Output.Split('\n'), line => Assert.InRange(line.Length, 0, Terminal.FileWidth));
        Approved.Matches(name, invocation.Output);
    }

    [Theory]
    [InlineData("explain-clause.json", "HO-1.3")]
    [InlineData("explain-silent-clause.json", "HO-2.1")]
    public void Explain_OneClauseAsJson_IsTheApprovedProof(string name, string clause)
    {
        var invocation = Invocation.Of(
            "explain", Sample("several-schemes-2024-03.json"), "--employee", "D301", "--clause", clause, "--format", "json");

        Assert.Equal(ExitStatus.Done, invocation.Status);
        Approved.Matches(name, invocation.Output);
    }

    [Fact]
    public void Explain_Scheme_ShowsOnlyThatOne()
    {
        var output = Invocation.Of(
            "explain", Sample("several-schemes-2024-03.json"), "--employee", "D301", "--scheme", "service-norm", "--format", "json").Output;

        using var document = JsonDocument.Parse(output);
        var proof = Assert.Single(document.RootElement.GetProperty("proofs").EnumerateArray());
        Assert.Equal("service-norm", proof.GetProperty("scheme").GetString());
    }

    [Theory]
    [InlineData("Nobody with the id 'Z'", "--employee", "Z")]
    [InlineData("Give --scheme one of: hospital-service-centre, service-norm", "--employee", "D301", "--scheme", "taobao-service")]
    [InlineData("There is no clause 'SN-99'", "--employee", "D301", "--clause", "SN-99")]
    [InlineData("'TB-3.3' is a clause of taobao-service", "--employee", "D301", "--clause", "TB-3.3")]
    [InlineData("Option '--employee' is required")]
    public void Explain_WrongUse_FailsWithOneLineThatSaysWhatToDo(string expected, params string[] options)
    {
        var invocation = Invocation.Of(["explain", Sample("several-schemes-2024-03.json"), .. options]);

        Assert.Equal(ExitStatus.Failed, invocation.Status);
        Assert.Empty(invocation.Output);
        Assert.Contains(expected, Assert.Single(invocation.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_BrokenInput_ListsItsProblems()
    {
        var invocation = Invocation.WithInput("{}", "explain", "-", "--employee", "A01");

        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        Assert.Equal(2, invocation.ErrorLines.Length);
    }

    private static string Sample(string file) => Repository.PathOf(Path.Combine("samples", "data", file));
}
