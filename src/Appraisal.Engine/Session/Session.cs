using Appraisal.Engine.Diagnostics;
using Appraisal.Engine.Extensibility;
using Appraisal.Engine.Network;

namespace Appraisal.Engine;

/// <summary>The session of this engine. Beyond <see cref="ISession"/> it can be cleared and used again.</summary>
public sealed partial class Session : ISession
{
    private readonly SessionFactory _factory;
    private readonly RuleNetwork _network;
    private readonly Agenda _agenda;
    private readonly EventSource _events;
    private readonly MatchTuple _root = new(null, null);
    private SessionMetrics? _metrics;
    private IDependencyResolver _dependencyResolver;

    internal Session(SessionFactory factory, RuleNetwork network, EventSource factoryEvents)
    {
        _factory = factory;
        _network = network;
        _events = new EventSource(factoryEvents);
        _agenda = new Agenda(this, network.BucketCount);
        _dependencyResolver = factory.DependencyResolver;
        ActionInterceptor = factory.ActionInterceptor;
        States = new ISessionState?[network.StateCount];
        _pending = new PendingFacts?[network.RightNodes.Length];
        _waiting = new ulong[(network.RightNodes.Length + 63) / 64];
    }

    /// <inheritdoc/>
    public bool AutoPropagateLinkedFacts { get; set; } = true;

    /// <inheritdoc/>
    public IAgenda Agenda => _agenda;

    /// <inheritdoc/>
    public IEventProvider Events => _events;

    /// <inheritdoc/>
    public IMetricsProvider Metrics => _metrics ??= new SessionMetrics(_network.RightNodes.Length, GetSchema);

    /// <inheritdoc/>
    public IDependencyResolver DependencyResolver
    {
        get => _dependencyResolver;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _dependencyResolver = value;
        }
    }

    /// <inheritdoc/>
    public IActionInterceptor? ActionInterceptor { get; set; }

    /// <inheritdoc/>
    public ReteGraph GetSchema() => _factory.GetSchema();

    /// <summary>
    /// Forgets all facts, matches and linked facts without firing anything, and begins anew: rules that hold without facts are
    /// activated. Filters, event handlers and settings stay; so does the memory, which makes this cheaper than a new session.
    /// </summary>
    public void Reset()
    {
        foreach (var table in _tables.Values)
            table.Clear();
        foreach (var state in States)
            state?.Clear();
        foreach (var pending in _pending)
            pending?.Clear();
        Entries.Clear();
        Array.Clear(_waiting);
        _linkedQueue.Clear();
        _orphans.Clear();
        ForgetFailure();
        _root.Slot = null;
        _agenda.Reset();
        Start();
    }

    internal void Start()
    {
        BeginMatching();
        var tuples = Tuples.Rent();
        tuples.Add(_root);
        _network.Root.Assert(this, tuples);
        Tuples.Return(tuples);
        EndMatching();
        ThrowFailure();
    }
}
