using Appraisal.Engine.Diagnostics;
using Appraisal.Engine.Extensibility;
using Appraisal.Engine.Network;

namespace Appraisal.Engine;

/// <summary>Makes the sessions of a network.</summary>
internal sealed class SessionFactory(RuleNetwork network) : ISessionFactory
{
    private readonly EventSource _events = new(null);
    private IDependencyResolver _dependencyResolver = new UnresolvedDependencies();

    public IEventProvider Events => _events;

    public IDependencyResolver DependencyResolver
    {
        get => _dependencyResolver;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _dependencyResolver = value;
        }
    }

    public IActionInterceptor? ActionInterceptor { get; set; }

    public ISession CreateSession() => Start(new Session(this, network, _events));

    public ISession CreateSession(Action<ISession> initializationAction)
    {
        ArgumentNullException.ThrowIfNull(initializationAction);
        var session = new Session(this, network, _events);
        initializationAction(session);
        return Start(session);
    }

    public ReteGraph GetSchema() => SchemaWriter.Write(network);

    private static Session Start(Session session)
    {
        session.Start();
        return session;
    }
}
