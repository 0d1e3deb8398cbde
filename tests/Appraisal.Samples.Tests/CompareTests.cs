using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

public sealed class CompareTests : IDisposable
{
    private const string DearerFines = "{ 'taobao-service': { 'handoverFine': 60, 'commissionPerLabel': 0.12 } }";
    private const string LowerBounds = "{ 'monthly-standard': { 'cashAward': 300, 'gradeBounds': { 'excellent': 90, 'good': 72, 'fair': 68, 'needsImprovement': 60 } } }";

    private const string HigherBound = "{ 'after-sales': { 'gradeBounds': { 'excellent': 96 } } }";
    private const string Situation = "{ 'management-post': { 'situation': ['new-product'] } }";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("compare-taobao-service.txt", "taobao-2014-05.json", DearerFines, "text")]
    [InlineData("compare-monthly-standard.txt", "monthly-standard-2024-03.json", LowerBounds, "text")]
    [InlineData("compare-monthly-standard.json", "monthly-standard-2024-03.json", LowerBounds, "json")]
    [InlineData("compare-after-sales.txt", "after-sales-2024-Q2.json", HigherBound, "text")]
    [InlineData("compare-after-sales.zh.txt", "after-sales-2024-Q2.json", HigherBound, "text", "zh")]
    [InlineData("compare-after-sales.json", "after-sales-2024-Q2.json", HigherBound, "json")]
    [InlineData("compare-management-post.txt", "management-post-2024-03.json", Situation, "text")]
    public void Compare_SampleMonth_IsTheApprovedText(string name, string file, string terms, string format, string language = "en")
    {
        var invocation = Invocation.Of(
            "compare", Sample(file), "--terms", _folder.Write("terms.json", terms), "--format", format, "--lang", language);

        Assert.Equal(ExitStatus.Done, invocation.Status);
        Assert.Empty(invocation.Error);
        Approved.Matches(name, invocation.Output);
    }

    [Fact]
    public void Compare_WrongTerms_ListsTheProblemsOfBothFiles()
    {
        var invocation = Invocation.WithInput("{}", "compare", "-", "--terms", _folder.Write("terms.json", "{ 'service-norm': { 'frob': 1 } }"));

        Assert.Equal(ExitStatus.InputProblems, invocation.Status);
        Assert.Equal(3, invocation.ErrorLines.Length);
        Assert.Contains("terms.json", invocation.ErrorLines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_WithoutTerms_SaysWhatToDo()
    {
        var invocation = Invocation.Of("compare", Sample("taobao-2014-05.json"));

        Assert.Equal(ExitStatus.Failed, invocation.Status);
        Assert.Contains("Option '--terms' is required", Assert.Single(invocation.ErrorLines), StringComparison.Ordinal);
    }

    private static string Sample(string file) => Repository.PathOf(Path.Combine("samples", "data", file));
}
