using System.Text.RegularExpressions;

namespace Appraisal.Rules.Tests.Documents;

/// <summary>The sample of a department's clauses stands outside the solution, and yet asks for the packages that this version packs.</summary>
public class SampleVersionTests
{
    [Fact]
    public void VersionOfTheSample_IsTheOneOfThePackages()
    {
        var packed = VersionIn("Directory.Build.props", "<Version>");

        Assert.NotEmpty(packed);
        Assert.Equal(
            packed,
            VersionIn(
                Path.Combine("samples", "DepartmentClauses", "Directory.Packages.props"),
                "<AppraisalVersion Condition=\"'$(AppraisalVersion)' == ''\">"));
    }

    private static string VersionIn(string file, string element)
    {
        var text = File.ReadAllText(Path.Combine(Conventions.Repository.Root, file));
        return Regex.Match(text, Regex.Escape(element) + "([^<]+)<", RegexOptions.CultureInvariant).Groups[1].Value;
    }
}
