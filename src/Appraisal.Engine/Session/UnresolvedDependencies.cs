using Appraisal.Engine.Extensibility;

namespace Appraisal.Engine;

/// <summary>The resolver of those who have set none.</summary>
internal sealed class UnresolvedDependencies : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType)
        => throw new InvalidOperationException($"No dependency resolver is set to supply {serviceType}.");
}
