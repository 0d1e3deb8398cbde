namespace Appraisal.Engine.Extensibility;

/// <summary>Supplies the services that actions ask for.</summary>
public interface IDependencyResolver
{
    /// <summary>Finds a service. Asked at every firing that needs it.</summary>
    /// <param name="context">Who asks.</param>
    /// <param name="serviceType">The type of the service.</param>
    object Resolve(IResolutionContext context, Type serviceType);
}
