using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Samples;

public sealed class NormSampleTests
{
    [Theory]
    [InlineData("service-norm-2024-03", "service-norm")]
    [InlineData("hospital-2024-03", "hospital-service-centre")]
    public void Sample_OfAScheme_TouchesEveryClauseAndCodeOfIt(string sample, string scheme)
    {
        var (input, result) = Appraised(sample);

        var clauses = ClauseCatalogue.BuiltIn.FindScheme(scheme)!.Clauses;
        var spokenFor = result.Statements.SelectMany(s => s.Lines.Select(line => line.Clause).Concat(s.Findings.Select(f => f.Clause)));
        Assert.Equal(
            clauses.Where(clause => clause.Reason is null && clause.Id != "HO-4").Select(clause => clause.Id).Order(StringComparer.Ordinal),
            spokenFor.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(
            clauses.SelectMany(clause => clause.Reads).Order(StringComparer.Ordinal),
            input.Occurrences.Select(o => o.Kind)
                .Concat(input.Measurements.Select(m => m.Indicator))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal));
        Assert.All(result.Statements, statement => Assert.Equal(statement.Score, statement.Lines.Sum(line => line.Value)));
    }

    [Theory]
    [InlineData("service-norm-2024-03", new[] { 54, 70, 50, 0, 100, 100 })]
    [InlineData("hospital-2024-03", new[] { 96, 63, 66, 26, 58 })]
    [InlineData("several-schemes-2024-03", new[] { 84, 56, 68, 92, 99, 83, 90, 85, 99, 55, 85 })]
    public void Sample_Scores_AreThoseWorkedOutByHand(string sample, int[] scores)
    {
        var (_, result) = Appraised(sample);

        Assert.Equal(scores.Select(score => (decimal?)score), result.Statements.Select(statement => statement.Score));
    }

    [Fact]
    public void SeveralSchemes_HoldsSevenSchemesAndAnEmployeeInTwo()
    {
        var (input, _) = Appraised("several-schemes-2024-03");

        Assert.Equal(7, input.Appraisees.Select(appraisee => appraisee.Scheme).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["D301"], input.Appraisees.GroupBy(appraisee => appraisee.Employee).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void SeveralSchemes_EmployeeInTwo_HasAStatementOfEachInTheOrderOfTheFile()
    {
        var (input, result) = Appraised("several-schemes-2024-03");

        Assert.Equal(input.Appraisees.Select(a => (a.Employee, a.Scheme)), result.Statements.Select(s => (s.Employee, s.Scheme)));
        Assert.Equal(["occurrences/Q003"], result.Of("D301", "hospital-service-centre").Line("HO-1.2").Because);
        Assert.Equal(["occurrences/Q003"], result.Of("D301", "service-norm").Finding("SN-1.6").Because);
        Assert.Equal(
            ["measurements/H00/patient-satisfaction", "measurements/H11/patient-satisfaction", "occurrences/Q009"],
            result.Unused.Select(unused => unused.Fact));
    }

    private static (AppraisalInput Input, AppraisalResult Result) Appraised(string sample)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "samples", sample + ".json"));
        var appraiser = Appraiser.Create();
        var input = appraiser.ReadInput(file);
        return (input, appraiser.Appraise(input));
    }
}
