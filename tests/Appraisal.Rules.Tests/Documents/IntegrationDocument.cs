using Appraisal.Rules.Tests.Departments;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Appraisal.Rules.Tests.Documents;

/// <summary>The code of docs/integration.md.</summary>
public class IntegrationDocument
{
    private static async Task Run(string path, Stream output, CancellationToken cancellationToken)
    {
        var appraiser = Appraiser.Create();
        using var file = File.OpenRead(path);
        var input = await appraiser.ReadInputAsync(file, cancellationToken);
        var result = appraiser.Appraise(input, cancellationToken);
        AppraisalJson.Write(output, result);
    }

    private static void Chinese(AppraisalResult result, Appraiser appraiser, AppraisalInput input, Stream output, TextWriter console)
    {
        AppraisalJson.Write(output, result, Language.Chinese);
        var how = Language.Chinese.Say(result.Statements[0].Lines[0].How);
        var proof = appraiser.Explain(input, "A01").Lines(Language.Of("zh"));
        console.WriteLine(how);
        foreach (var line in proof) console.WriteLine(line.Indent + line.Text);
    }

    private static void Register(IServiceCollection services) =>
        services.AddAppraisal(o => o.AddClauses(typeof(Order7).Assembly));

    private static void Register(IServiceCollection services, IConfiguration configuration) =>
        services.AddAppraisal(configuration.GetSection("Appraisal"));

    [Fact]
    public async Task PlainCode_WritesTheSampleMonth()
    {
        using var written = new MemoryStream();
        await Run(Path.Combine(Conventions.Repository.Root, "samples", "data", "taobao-2014-05.json"), written, CancellationToken.None);

        written.Position = 0;
        Assert.NotEmpty(ResultReader.Read(written).Statements);
    }

    [Fact]
    public void ChineseCode_TellsTheSampleMonth()
    {
        var appraiser = Appraiser.Create();
        using var file = File.OpenRead(Path.Combine(Conventions.Repository.Root, "samples", "data", "taobao-2014-05.json"));
        var input = appraiser.ReadInput(file);
        using var written = new MemoryStream();
        using var told = new StringWriter();

        Chinese(appraiser.Appraise(input), appraiser, input, written, told);

        Assert.Contains("\"label\": \"工资组成\"", System.Text.Encoding.UTF8.GetString(written.ToArray()), StringComparison.Ordinal);
        Assert.Contains("淘宝客服绩效考核", told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Registrations_GiveAnAppraiser()
    {
        var (plain, configured) = (new ServiceCollection(), new ServiceCollection());
        Register(plain);
        Register(configured, new ConfigurationBuilder().Build());

        Assert.NotNull(plain.BuildServiceProvider().GetRequiredService<Appraiser>().Catalogue.Find("ACME-6"));
        Assert.Null(configured.BuildServiceProvider().GetRequiredService<Appraiser>().Catalogue.Find("ACME-6"));
    }
}
