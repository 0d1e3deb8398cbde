using System.Text;
using Appraisal.Rules.Tests.Departments;
using Appraisal.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Appraisal.Rules.Tests.Integration;

public class AddAppraisalTests
{
    [Fact]
    public void AddAppraisal_AskedTwice_IsOneAppraiser()
    {
        using var host = new ServiceCollection().AddAppraisal().BuildServiceProvider();

        Assert.Same(host.GetRequiredService<Appraiser>(), host.GetRequiredService<Appraiser>());
        Assert.Equal(ClauseCatalogue.BuiltIn.Clauses.Count, host.GetRequiredService<Appraiser>().Catalogue.Clauses.Count);
    }

    [Fact]
    public void AddAppraisal_RuleThatAsksForAService_GetsTheHosts()
    {
        using var host = new ServiceCollection()
            .AddSingleton(new Auditor("Wang"))
            .AddAppraisal(o => o.AddClauses(typeof(AcmeDeclarations).Assembly))
            .BuildServiceProvider();

        var statement = Scenario.For("acme-desk").By(host.GetRequiredService<Appraiser>()).Occurs("desk-audited").Appraise();

        Assert.Equal("audited by Wang", statement.Finding("AD-3").Message.ToString());
        Assert.Equal("由Wang审核", Language.Chinese.Say(statement.Finding("AD-3").Message));
    }

    [Fact]
    public void AddAppraisal_Conflict_IsToldWhenTheAppraiserIsMade()
    {
        using var host = new ServiceCollection().AddAppraisal(o => o.SwitchOff("SN-99", new DateOnly(2024, 1, 1), "gone")).BuildServiceProvider();

        Assert.Throws<ClauseConflictException>(host.GetRequiredService<Appraiser>);
    }

    [Fact]
    public void AddAppraisal_Configuration_BringsClausesAndLayersInOrder()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var company = Path.Combine(folder.FullName, "company.json");
            var department = Path.Combine(folder.FullName, "department.json");
            File.WriteAllText(company, """{ "service-norm": { "commandingTone": 1, "agentIdWithheld": 2 } }""");
            File.WriteAllText(department, """{ "service-norm": { "commandingTone": 3 } }""");
            var section = Section(
                ("Clauses:0", typeof(AcmeDeclarations).Assembly.GetName().Name!),
                ("Terms:0:Layer", "company"), ("Terms:0:File", company),
                ("Terms:1:Layer", "department"), ("Terms:1:File", department));
            using var host = new ServiceCollection().AddAppraisal(section, o => o.SwitchOff("SN-3.9", new DateOnly(2020, 1, 1), "none")).BuildServiceProvider();

            var statement = Scenario.For("service-norm").By(host.GetRequiredService<Appraiser>())
                .Occurs("commanding-tone").Occurs("agent-id-withheld").Occurs("hung-up-early").Appraise();

            Assert.Equal([-3m, -2m, -3m], statement.Lines.Where(line => line.Kind == LineKind.Deduction).Select(line => line.Value));
            Assert.Equal("clause-switched-off", statement.Finding("SN-3.9").Code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("Terms:0:Layer", "company", "needs a Layer and a File")]
    [InlineData("Claus", "x", "known are Clauses and Terms")]
    public void AddAppraisal_WrongConfiguration_SaysWhatIsKnown(string key, string value, string told)
    {
        using var host = new ServiceCollection().AddAppraisal(Section((key, value))).BuildServiceProvider();

        Assert.Contains(told, Assert.Throws<ArgumentException>(host.GetRequiredService<Appraiser>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Log_TellsWhatHappenedAndNobodysName()
    {
        using var log = new LogRecords();
        using var host = new ServiceCollection().AddSingleton<ILoggerFactory>(log).AddAppraisal().BuildServiceProvider();
        var appraiser = host.GetRequiredService<Appraiser>();

        Scenario.For("service-norm").By(appraiser).Occurs("hung-up-early").Appraise();
        Assert.Throws<AppraisalInputException>(() => appraiser.ReadInput(new MemoryStream(Encoding.UTF8.GetBytes("{}"))));
        Assert.Throws<AppraisalInputException>(() => Scenario.For("service-norm").By(appraiser).Occurs("no-such-kind").Appraise());

        Assert.Equal("Appraisal.Appraiser", log.Category);
        Assert.Equal([1, 2, 3, 3], log.Records.Select(record => record.Event.Id));
        Assert.Equal(["AppraiserMade", "Appraised", "InputRefused", "InputRefused"], log.Records.Select(record => record.Event.Name));
        Assert.StartsWith("Made 1 statements for 2024-03-01 to 2024-03-31 with ", log.Records[1].Message, StringComparison.Ordinal);
        Assert.Equal("Refused an input with 1 problems, the first at $.occurrences[0].kind: unknown-code", log.Records[3].Message);
        Assert.All(log.Records, record => Assert.DoesNotContain(Scenario.FirstEmployee, record.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadInputAsync_ReadsAndRefusesAsReadInputDoes()
    {
        var appraiser = Appraiser.Create();
        var file = """{ "period": "2024-03", "appraisees": [ { "employee": "A", "scheme": "service-norm" } ] }"""u8.ToArray();

        Assert.Equal(appraiser.ReadInput(new MemoryStream(file)), await appraiser.ReadInputAsync(new MemoryStream(file)));
        await Assert.ThrowsAsync<AppraisalInputException>(() => appraiser.ReadInputAsync(new MemoryStream("{}"u8.ToArray())));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => appraiser.ReadInputAsync(new MemoryStream(file), cancelled.Token));
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>("Appraisal:" + setting.Key, setting.Value)))
            .Build()
            .GetSection("Appraisal");
}
