using Appraisal.Testing;
using Microsoft.Extensions.Configuration;

namespace Appraisal.Rules.Tests.Integration;

public class ConfigurationTests
{
    [Fact]
    public void Read_AssemblyThatIsNotThere_IsAnError() =>
        Assert.Throws<FileNotFoundException>(() => Configured(("Clauses:0", "No.Such.Assembly")));

    [Fact]
    public void Read_FileThatIsNotThere_IsAnError() =>
        Assert.Throws<FileNotFoundException>(() => Configured(("Terms:0:Layer", "company"), ("Terms:0:File", "no-such-file.json")));

    [Fact]
    public void Read_AssemblyByItsName_BringsItsClauses() =>
        ClauseTest.Given(Scenario.For("service-norm").By(Configured(("Clauses:0", "Appraisal.Acme"))).Occurs("hung-up-early")).ExpectLine("ACME-4", -3);

    [Fact]
    public void Read_DatedTermsOfAFile_CountFromTheirDay()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, """{ "service-norm": [ { "from": "2024-02-01", "hungUpEarly": 9 } ] }""");
            var ours = Configured(("Terms:0:Layer", "company"), ("Terms:0:File", file));

            ClauseTest.Given(Scenario.For("service-norm", "2024-01").By(ours).Occurs("hung-up-early")).ExpectLine("SN-3.8", -6);
            ClauseTest.Given(Scenario.For("service-norm", "2024-02").By(ours).Occurs("hung-up-early"))
                .ExpectLine("SN-3.8", -9, because: ["occurrences/O1", "terms/service-norm/hungUpEarly/company/2024-02-01"]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Appraiser Configured(params (string Key, string Value)[] settings) => Appraiser.Create(o => o.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)))
        .Build()));
}
