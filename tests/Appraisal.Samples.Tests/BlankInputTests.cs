using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

/// <summary>What is shown of an input that says nothing: no appraisees, no names.</summary>
public sealed class BlankInputTests : IDisposable
{
    private const string Nobody = """{ "period": "2014-05", "appraisees": [] }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "Nobody is appraised, so there is no slip and no fact to cite.\n")]
    [InlineData("zh", "没有人被考核，因此没有考核单，也没有要引用的事实。\n")]
    public void Run_Nobody_SaysSo(string language, string text) =>
        Assert.Equal(new Invocation(ExitStatus.Done, text, string.Empty), Invocation.WithInput(Nobody, "run", "-", "--lang", language));

    [Fact]
    public void Run_NobodyAsHtml_SaysSo()
    {
        var page = Invocation.WithInput(Nobody, "run", "-", "--format", "html").Output;

        Assert.Contains("<p>Nobody is appraised, so there is no slip and no fact to cite.</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("cited in a slip above", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Commands_BlankName_ShowTheIdInItsPlace(string name)
    {
        var input = $$"""
            { "period": "2014-05", "appraisees": [ { "employee": "A07", "name": "{{name}}", "scheme": "service-norm" } ],
              "occurrences": [ { "id": "O1", "employee": "A07", "kind": "hung-up-early", "date": "2014-05-03" } ] }
            """;
        var terms = _folder.Write("terms.json", "{ 'service-norm': { 'hungUpEarly': 8 } }");

        var slip = Invocation.WithInput(input, "run", "-").Output;
        var page = Invocation.WithInput(input, "run", "-", "--format", "html").Output;
        var proof = Invocation.WithInput(input, "explain", "-", "--employee", "A07").Output;
        var comparison = Invocation.WithInput(input, "compare", "-", "--terms", terms).Output;
        var changes = Invocation.WithInput(input, "compare", "-", "--terms", terms, "--format", "html").Output;

        Assert.Contains("\nA07\n", slip, StringComparison.Ordinal);
        Assert.Contains("\nA07\n", proof, StringComparison.Ordinal);
        Assert.Contains("\nA07, service-norm\n", comparison, StringComparison.Ordinal);
        Assert.All([page, changes], html =>
        {
            Assert.Contains("<a href=\"#s1\"><bdi>A07</bdi></a>", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<bdi class=\"id\">A07</bdi>", html, StringComparison.Ordinal);
        });
    }
}
