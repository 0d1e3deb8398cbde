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
    public void Registrations_GiveAnAppraiser()
    {
        var (plain, configured) = (new ServiceCollection(), new ServiceCollection());
        Register(plain);
        Register(configured, new ConfigurationBuilder().Build());

        Assert.NotNull(plain.BuildServiceProvider().GetRequiredService<Appraiser>().Catalogue.Find("ACME-6"));
        Assert.Null(configured.BuildServiceProvider().GetRequiredService<Appraiser>().Catalogue.Find("ACME-6"));
    }
}
