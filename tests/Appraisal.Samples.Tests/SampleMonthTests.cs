using System.Text.Json;
using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

/// <summary>The sample month of the README.</summary>
public sealed class SampleMonthTests
{
    private static readonly string _input = Repository.PathOf("samples/data/taobao-2014-05.json");

    [Theory]
    [InlineData("taobao-2014-05.txt", "text")]
    [InlineData("taobao-2014-05.json", "json")]
    [InlineData("taobao-2014-05.csv", "csv")]
    public void Run_SampleMonth_IsTheApprovedResult(string name, string format)
    {
        var invocation = Invocation.Of("run", _input, "--format", format);

        Assert.Equal(ExitStatus.Done, invocation.Status);
        Assert.Empty(invocation.Error);
        Approved.Matches(name, invocation.Output);
    }

    [Fact]
    public void Run_SampleMonth_LinesAddUpToTheFigures()
    {
        using var result = JsonDocument.Parse(Invocation.Of("run", _input, "--format", "json").Output);

        Assert.All(result.RootElement.GetProperty("statements").EnumerateArray(), statement =>
        {
            var figures = statement.GetProperty("figures");
            Assert.Equal(Figure("gross") - Figure("fines"), Sum("yuan"));
            Assert.Equal(Figure("performanceScore") + Figure("manualScore"), Sum("points"), precision: 10);

            decimal Figure(string name) => figures.GetProperty(name).GetDecimal();

            decimal Sum(string unit) => statement.GetProperty("lines").EnumerateArray()
                .Where(line => line.GetProperty("unit").GetString() == unit)
                .Sum(line => line.GetProperty("value").GetDecimal());
        });
    }
}
