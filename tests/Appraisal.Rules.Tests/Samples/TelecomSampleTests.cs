using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Samples;

/// <summary>The sample months of the telecom schemes.</summary>
public sealed class TelecomSampleTests
{
    [Theory]
    [InlineData("hotline-shift-leader")]
    [InlineData("hotline-guide")]
    [InlineData("hotline-processor")]
    [InlineData("info-shift-leader")]
    [InlineData("info-guide")]
    public void Sample_OfAScheme_TouchesEveryClauseAndCodeOfIt(string scheme)
    {
        var input = Read(scheme);

        var result = Scenario.Of(input).AppraiseAll();

        var clauses = ClauseCatalogue.BuiltIn.FindScheme(scheme)!.Clauses;
        var spokenFor = result.Statements.SelectMany(s => s.Lines.Select(line => line.Clause).Concat(s.Findings.Select(finding => finding.Clause)));
        // The processor's total has no floor to reach, and so never a line of its own.
        Assert.Equal(
            clauses.Where(clause => clause.Reason is null && clause.Id != "HP-6").Select(clause => clause.Id).Order(StringComparer.Ordinal),
            spokenFor.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(
            clauses.SelectMany(clause => clause.Reads).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            input.Occurrences.Select(o => o.Kind)
                .Concat(input.Measurements.Select(m => m.Indicator))
                .Concat(input.Ratings.Select(r => r.Criterion))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sample_Unused_IsWhatIsTooOld()
    {
        string[] schemes = ["hotline-shift-leader", "hotline-guide", "hotline-processor", "info-shift-leader", "info-guide"];

        var unused = schemes.SelectMany(scheme => Scenario.Of(Read(scheme)).AppraiseAll().Unused);

        Assert.Equal(["occurrences/HL11: dated before the period"], unused.Select(fact => $"{fact.Fact}: {fact.Reason}"));
    }

    private static AppraisalInput Read(string scheme)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "samples", scheme + "-2024-03.json"));
        return AppraisalJson.ReadInput(file);
    }
}
