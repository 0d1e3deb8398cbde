using Appraisal.Engine.Diagnostics;
using Appraisal.Engine.Extensibility;

namespace Appraisal.Engine;

/// <summary>Compiled rules. Makes sessions; safe to share between threads.</summary>
public interface ISessionFactory : ISessionSchemaProvider
{
    /// <summary>What can be observed in all sessions.</summary>
    IEventProvider Events { get; }

    /// <summary>Supplies services to actions, in sessions created from now on.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Stands between firings and their actions, in sessions created from now on.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Makes a session. Rules that hold without facts are on its agenda.</summary>
    ISession CreateSession();

    /// <summary>Makes a session and prepares it before its first matching.</summary>
    /// <param name="initializationAction">Adds filters, event handlers or services.</param>
    ISession CreateSession(Action<ISession> initializationAction);
}
