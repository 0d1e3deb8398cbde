using Appraisal.Testing;

namespace Appraisal.Rules.Tests.TaobaoService;

public sealed class SampleMonthTests
{
    private static readonly AppraisalInput _month = Read();

    [Fact]
    public void Sample_EveryClauseWithARule_IsOnSomeStatement()
    {
        var statements = Scenario.Of(_month).AppraiseAll().Statements;

        var told = statements
            .SelectMany(statement => statement.Lines.Select(line => line.Clause).Concat(statement.Findings.Select(finding => finding.Clause)))
            .ToHashSet();
        // A standard score stands on no statement of its own: the five indicators' lines weigh it.
        var computed = ClauseCatalogue.BuiltIn.Clauses.Where(clause => clause.Scheme.Id == "taobao-service" && clause.Status == ClauseStatus.Rule);
        Assert.Equal(["TB-6.0"], computed.Select(clause => clause.Id).Where(id => !told.Contains(id)));
    }

    [Fact]
    public void Sample_EveryKindOfOccurrence_IsRecorded()
    {
        var kinds = ClauseCatalogue.BuiltIn.FindScheme("taobao-service")!.Clauses.SelectMany(clause => clause.Occurrences).Select(kind => kind.Kind);

        Assert.Empty(kinds.Except(_month.Occurrences.Select(occurrence => occurrence.Kind)));
    }

    [Fact]
    public void Sample_Unused_IsWhatIsTooOld() =>
        Assert.Equal(
            ["dated before the scheme came into force", "dated before the period"],
            Scenario.Of(_month).AppraiseAll().Unused.Select(unused => unused.Reason.ToString()));

    private static AppraisalInput Read()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "samples", "taobao-2014-05.json"));
        return AppraisalJson.ReadInput(file);
    }
}
