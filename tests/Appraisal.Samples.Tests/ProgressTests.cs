using System.Globalization;
using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

public sealed class ProgressTests : IDisposable
{
    private const int People = 120;

    private readonly TemporaryFolder _folder = new();
    private readonly string _input;

    public ProgressTests()
    {
        var people = Enumerable.Range(1, People)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"{{ 'employee': 'A{number}', 'scheme': 'service-norm' }}"));
        _input = _folder.Write("many.json", $"{{ 'period': '2014-05', 'appraisees': [ {string.Join(", ", people)} ] }}");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    [InlineData("csv")]
    public void Run_WatchedBatch_CountsTheStatementsAndLeavesTheResultAsItIs(string format)
    {
        var watched = Invocation.Watched(isPiped: true, isInterrupted: false, "run", _input, "--format", format);

        Assert.Equal(ExitStatus.Done, watched.Status);
        Assert.Contains("Appraising 120 people", watched.Error, StringComparison.Ordinal);
        Assert.Contains("120/120", watched.Error, StringComparison.Ordinal);
        Assert.Equal(Invocation.Of("run", _input, "--format", format).Output, watched.Output);
    }

    [Fact]
    public void Run_WatchedBatchToAFile_CountsToo()
    {
        var watched = Invocation.Watched(
            isPiped: false, isInterrupted: false, "run", _input, "--lang", "zh", "--out", _folder.PathOf("slips.txt"));

        Assert.Contains("正在写考核单", watched.Error, StringComparison.Ordinal);
        Assert.Equal(["many.json", "slips.txt"], _folder.Files);
    }

    [Fact]
    public void Run_ResultsOnTheSameTerminal_HasNoBarAmongThem() =>
        Assert.Empty(Invocation.Watched(isPiped: false, isInterrupted: false, "run", _input).Error);

    [Fact]
    public void Run_OnePersonOfABatch_HasNoBar() =>
        Assert.Empty(Invocation.Watched(isPiped: true, isInterrupted: false, "run", _input, "--employee", "A7").Error);

    [Fact]
    public async Task Run_ErrorsPiped_HasNoBar() =>
        Assert.Empty((await AppraiseProcess.Run(string.Empty, "run", _input, "--out", _folder.PathOf("slips.txt"))).Error);

    [Fact]
    public void Run_WatchedBatchInterrupted_FailsWithOneLineAndLeavesNoFile()
    {
        var watched = Invocation.Watched(isPiped: false, isInterrupted: true, "run", _input, "--out", _folder.PathOf("slips.txt"));

        Assert.Equal(ExitStatus.Failed, watched.Status);
        Assert.Contains("Cancelled before the end.", watched.Error, StringComparison.Ordinal);
        Assert.Equal(["many.json"], _folder.Files);
    }
}
