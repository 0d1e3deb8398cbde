using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Appraisal;

/// <summary>Appraisers in a host with Microsoft dependency injection.</summary>
public static class AppraisalServices
{
    /// <summary>Registers one <see cref="Appraiser"/> for the whole host. It is made when it is first asked for, writes to the host's log, and its rules
    /// resolve their dependencies from the host's services.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says what to add to the built-in schemes, or null.</param>
    public static IServiceCollection AddAppraisal(this IServiceCollection services, Action<AppraiserOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddSingleton(provider => Appraiser.Create(options =>
        {
            options.UseServices(provider);
            if (provider.GetService<ILoggerFactory>() is { } loggers) options.UseLogger(loggers.CreateLogger<Appraiser>());
            configure?.Invoke(options);
        }));
    }

    /// <summary>Registers one <see cref="Appraiser"/> that a section of the configuration describes.</summary>
    /// <remarks>See <see cref="AppraiserOptions.Read"/> for the keys. What the section names is read when the appraiser is made.</remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="section">The section, for example <c>configuration.GetSection("Appraisal")</c>.</param>
    /// <param name="configure">Says what to add besides, after what the section says, or null.</param>
    public static IServiceCollection AddAppraisal(
        this IServiceCollection services, IConfiguration section, Action<AppraiserOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddAppraisal(options =>
        {
            options.Read(section);
            configure?.Invoke(options);
        });
    }
}
