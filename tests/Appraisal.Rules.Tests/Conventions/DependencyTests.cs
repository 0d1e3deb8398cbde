using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Appraisal.Rules.Tests.Conventions;

public class DependencyTests
{
    private static readonly Assembly _model = typeof(AppraisalInput).Assembly;
    private static readonly Assembly _rules = typeof(ClauseCatalogue).Assembly;
    private static readonly Assembly _engine = typeof(Rule).Assembly;

    private static readonly string[] _forbidden =
    [
        "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now", "DateTimeOffset.get_UtcNow",
        "TimeProvider.", "Stopwatch.", "Environment.get_TickCount", "Guid.NewGuid",
        "CultureInfo.get_CurrentCulture", "CultureInfo.get_CurrentUICulture", "Random.", "RandomNumberGenerator.",
    ];

    public static TheoryData<string> Projects => new("Appraisal.Model", "Appraisal.Rules", "Appraisal.Engine");

    [Fact]
    public void Model_KnowsNoOtherProject() => Assert.Empty(ReferencesOf(_model));

    [Fact]
    public void Engine_KnowsNoOtherProject() => Assert.Empty(ReferencesOf(_engine));

    [Fact]
    public void Rules_KnowModelAndEngineOnly() =>
        Assert.Subset(new HashSet<string?> { _model.GetName().Name, _engine.GetName().Name }, ReferencesOf(_rules).ToHashSet());

    [Fact]
    public void NoCode_AsksTheClockTheCultureOrChance() => Told.AssertNone(
        from assembly in new[] { _model, _rules, _engine }
        from member in MembersCalledBy(assembly)
        where assembly == _model || !member.StartsWith("Stopwatch.", StringComparison.Ordinal)
        where _forbidden.Any(name => member.StartsWith(name, StringComparison.Ordinal))
        select $"{assembly.GetName().Name} uses {member}");

    [Fact]
    public void Rules_MeasureTimeForObserversOnly() => Told.AssertNone(
        from source in Repository.CodeOf("Appraisal.Rules").Concat(Repository.CodeOf("Appraisal.Engine"))
        where !IsForObservers(source.File) && !IsMetric(source.File) && source.Code.Contains("Stopwatch", StringComparison.Ordinal)
        select $"{source.File} measures time");

    [Theory]
    [MemberData(nameof(Projects))]
    public void NoCode_CalculatesInFloatingPoint(string project)
    {
        // To ask whether something is of such a type is not to calculate in it.
        var floatingPoint = new Regex(@"(?<!typeof\()\b(double|float|Double|Single)\b(?!\()", RegexOptions.CultureInvariant);

        Told.AssertNone(
            from source in Repository.CodeOf(project)
            where !IsForObservers(source.File)
            from Match word in floatingPoint.Matches(WithoutTexts(source.Code))
            select $"{source.File} says {word.Value}");
    }

    // How long an appraisal took is told to logs and meters; no clause and no statement sees it.
    private static bool IsForObservers(string file) =>
        file == Path.Combine("Integration", "AppraiserEvents.cs") || file == Path.Combine("Integration", "AppraisalTelemetry.cs");

    // Nor how long a node of the engine took.
    private static bool IsMetric(string file) =>
        file == Path.Combine("Diagnostics", "SessionMetrics.cs") || file == Path.Combine("Diagnostics", "NodeMetrics.cs");

    private static string WithoutTexts(string code) => Regex.Replace(code, "\"[^\"\\n]*\"", "\"\"", RegexOptions.CultureInvariant);

    private static IEnumerable<string?> ReferencesOf(Assembly assembly) =>
        assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name)
            .Where(name => name!.StartsWith("Appraisal", StringComparison.Ordinal));

    // Every member of another assembly that code touches stands in the table of member references.
    private static List<string> MembersCalledBy(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        return metadata.MemberReferences
            .Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => (Type: metadata.GetTypeReference((TypeReferenceHandle)member.Parent), member.Name))
            .Select(member => $"{metadata.GetString(member.Type.Name)}.{metadata.GetString(member.Name)}")
            .ToList();
    }
}
