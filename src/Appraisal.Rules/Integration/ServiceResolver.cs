using Microsoft.Extensions.DependencyInjection;

namespace Appraisal;

/// <summary>Gives rules that ask for a service one of the host's.</summary>
internal sealed class ServiceResolver(IServiceProvider services) : IDependencyResolver
{
    /// <inheritdoc/>
    public object Resolve(IResolutionContext context, Type serviceType) => services.GetRequiredService(serviceType);
}
