using System.Text;
using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void Schema_OfTheProgram_IsThatOfTheCatalogue()
    {
        var invocation = Invocation.Of("schema");

        Assert.Equal(new Invocation(ExitStatus.Done, SchemaOf(ClauseCatalogue.BuiltIn), string.Empty), invocation);
    }

    [Fact]
    public void Schema_Out_WritesTheFileAndNothingElse()
    {
        using var folder = new TemporaryFolder();

        var invocation = Invocation.Of("schema", "--out", folder.PathOf("input.schema.json"));

        Assert.Equal(new Invocation(ExitStatus.Done, string.Empty, string.Empty), invocation);
        Assert.Equal(SchemaOf(ClauseCatalogue.BuiltIn), File.ReadAllText(folder.PathOf("input.schema.json")));
    }

    [Fact]
    public void Schema_OfOneScheme_IsTheApprovedText() =>
        Approved.Matches(
            "schema-hospital-service-centre.json",
            SchemaOf(new ClauseCatalogue([ClauseCatalogue.BuiltIn.FindScheme("hospital-service-centre")!], [])));

    private static string SchemaOf(ClauseCatalogue catalogue)
    {
        using var stream = new MemoryStream();
        InputSchema.Write(stream, catalogue);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
