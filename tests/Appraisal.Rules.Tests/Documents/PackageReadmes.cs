using Appraisal.Rules.Tests.Departments;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Documents;

/// <summary>The code of the packages' readmes.</summary>
public class PackageReadmes
{
    internal static void Model()
    {
        using var file = File.OpenRead("result.json");
        var result = ResultReader.Read(file);

        foreach (var statement in result.Statements)
        {
            Console.WriteLine($"{statement.Employee}: {statement.Score} of {statement.Max}");
        }
    }

    private static void Rules()
    {
        var appraiser = Appraiser.Create();
        var month = Period.Month(2024, 3);
        var result = appraiser.Appraise(new AppraisalInput
        {
            Period = month,
            Appraisees = [new Appraisee("A01", "service-norm", "Lin", null)],
            Occurrences = [new Occurrence("O1", "A01", "hung-up-early", month.From) { Circumstances = ["complaint"] }],
        });

        foreach (var line in result.Statements.Single().Lines) Console.WriteLine($"{line.Clause} {line.Label}: {line.Value} ({line.How})");
    }

    [Fact]
    public void Rules_PrintsWhatTheReadmeShows()
    {
        var readme = File.ReadAllText(Path.Combine(Conventions.Repository.Root, "src", "Appraisal.Rules", "README.md"));

        Assert.Contains("```\n" + string.Join("\n", Console.PrintedBy(Rules)) + "\n```", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Testing_FindsTheLine()
    {
        var statement = Scenario.For("service-norm")
            .Occurs("hung-up-early", on: 5, count: 3, with: ["complaint"])
            .Appraise();

        Assert.Equal(-36, statement.Line("SN-3.8").Value);
    }

    [Fact]
    public void Testing_ExpectsLines()
    {
        ClauseTest.Given(Scenario.For("service-norm").Occurs("hung-up-early", count: 3).Occurs("discourtesy"))
            .ExpectLine("SN-3.8", -18, how: "6 x 3 = 18", because: ["occurrences/O1"])
            .ExpectFinding("SN-1.6", "discourtesy")
            .ExpectScore(82);
    }

    [Fact]
    public void Testing_ChecksADepartmentsClauses()
    {
        var ours = Appraiser.Create(o => o.AddClauses(typeof(Order7).Assembly));

        ScoringProperties.CheckAll(ours, "service-norm", new ScoringOptions { Cases = 20 });
    }
}
