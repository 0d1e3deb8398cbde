using System.Linq.Expressions;

namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>The services that the actions of a rule use.</summary>
public interface IDependencyExpression
{
    /// <summary>Declares a service, resolved at each firing by the session's dependency resolver. Only actions can use it.</summary>
    /// <typeparam name="TDependency">The type to ask the resolver for.</typeparam>
    /// <param name="alias">The alias of the service.</param>
    /// <returns>This expression.</returns>
    IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias)
        where TDependency : notnull;
}
