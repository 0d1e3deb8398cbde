using System.Reflection;

namespace Appraisal.Rules.Tests.PublicApi;

public class PublicApiTests
{
    private static readonly Assembly[] _assemblies =
        [typeof(AppraisalInput).Assembly, typeof(Rule).Assembly, typeof(Appraiser).Assembly, typeof(Appraisal.Testing.Scenario).Assembly];

    // With another rule engine than ours, the engine's surface is not ours to promise.
    public static TheoryData<string> Projects => new(_assemblies
        .Select(assembly => assembly.GetName().Name!)
        .Where(name => name.StartsWith("Appraisal.", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void PublicSurface_IsTheOneWrittenDown(string project)
    {
        var baseline = Path.Combine(Conventions.Repository.Root, "src", project, "PublicAPI.txt");
        var actual = PublicApi.Of(_assemblies.Single(assembly => assembly.GetName().Name == project)).Select(InOurNamespaces).ToList();
        if (Environment.GetEnvironmentVariable("APPRAISAL_APPROVE") == "1") File.WriteAllText(baseline, string.Concat(actual.Select(line => line + "\n")));

        var differences = PublicApi.Differences(File.ReadAllLines(baseline), actual);
        Assert.True(
            differences.Count == 0,
            $"The public surface of {project} has changed. Where that is meant, run the tests with APPRAISAL_APPROVE=1 and tell it in CHANGELOG.md.\n"
            + string.Join("\n", differences));
    }

    [Fact]
    public void RenamedMember_IsADifference()
    {
        var before = PublicApi.Of(typeof(Before.Sample)).Select(line => line.Replace(".Before.", ".After.", StringComparison.Ordinal)).ToList();

        Assert.Equal(
            [
                "- Appraisal.Rules.Tests.PublicApi.PublicApiTests.After.Sample.abstract Grade(System.String? name, System.Int32 of = 1) : System.String",
                "+ Appraisal.Rules.Tests.PublicApi.PublicApiTests.After.Sample.abstract Mark(System.String? name, System.Int32 of = 1) : System.String",
            ],
            PublicApi.Differences(before, PublicApi.Of(typeof(After.Sample))));
    }

    [Fact]
    public void MemberThatNobodyElseSees_IsLeftOut() =>
        Assert.DoesNotContain(PublicApi.Of(typeof(Before.Sample)), line => line.Contains("Hidden", StringComparison.Ordinal));

    private static string InOurNamespaces(string line) =>
        typeof(Rule).Namespace!.StartsWith("NRules", StringComparison.Ordinal)
            ? line.Replace("NRules.", "Appraisal.Engine.", StringComparison.Ordinal)
            : line;

    private static class Before
    {
        public abstract class Sample
        {
            public abstract string Grade(string? name, int of = 1);

            private protected static string Hidden() => "hidden";
        }
    }

    private static class After
    {
        public abstract class Sample
        {
            public abstract string Mark(string? name, int of = 1);

            private protected static string Hidden() => "hidden";
        }
    }
}
