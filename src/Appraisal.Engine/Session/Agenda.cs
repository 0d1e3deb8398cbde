using Appraisal.Engine.AgendaFilters;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>Waiting activations: by priority, and within one priority in order of arrival.</summary>
internal sealed class Agenda(Session session, int buckets) : IAgenda
{
    private readonly AgendaQueue[] _queues = new AgendaQueue[buckets];
    private readonly AgendaContext _context = new(session);
    private List<IAgendaFilter>? _filters;
    private Dictionary<IRuleDefinition, List<IAgendaFilter>>? _ruleFilters;
    private int _count;
    private int _top = buckets;

    public bool IsEmpty => _count == 0;

    public IMatch Peek()
    {
        for (var i = 0; i < _queues.Length; i++)
        {
            if (_queues[i].Peek() is { } first)
                return first;
        }

        throw new InvalidOperationException("The agenda is empty.");
    }

    public void Clear()
    {
        while (TryTake(out var activation))
            activation!.HasFired = false;
    }

    public void AddFilter(IAgendaFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        (_filters ??= []).Add(filter);
    }

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(filter);
        _ruleFilters ??= [];
        if (!_ruleFilters.TryGetValue(rule, out var filters))
            _ruleFilters.Add(rule, filters = []);
        filters.Add(filter);
    }

    /// <summary>Asks the filters: those of the session, then those of the rule.</summary>
    public bool Accept(Activation activation)
        => (_filters is null || Accept(activation, _filters))
            && activation.Terminal.Filters.Accept(session, activation)
            && (_ruleFilters is null || !_ruleFilters.TryGetValue(activation.Rule, out var own) || Accept(activation, own));

    /// <summary>Tells the filters that remember something that an activation is about to fire.</summary>
    public void Select(Activation activation)
    {
        if (activation.Keys is { } keys)
            keys.Fired = keys.Current;
        if (_filters is null && _ruleFilters is null)
            return;
        foreach (var filter in Stateful(activation))
            filter.Select(_context, activation);
    }

    /// <summary>Tells the filters that remember something that a match is gone.</summary>
    public void Forget(Activation activation)
    {
        if (_filters is null && _ruleFilters is null)
            return;
        foreach (var filter in Stateful(activation))
            filter.Remove(_context, activation);
    }

    public void Add(Activation activation)
    {
        if (activation.IsQueued)
            return;
        var bucket = activation.Terminal.Rule.Bucket;
        _queues[bucket].Add(activation);
        _count++;
        if (bucket < _top)
            _top = bucket;
    }

    public void Remove(Activation activation)
    {
        if (!activation.IsQueued)
            return;
        _queues[activation.Terminal.Rule.Bucket].Remove(activation);
        _count--;
    }

    public bool TryTake(out Activation? activation)
    {
        if (_count > 0)
        {
            for (; _top < _queues.Length; _top++)
            {
                if (_queues[_top].Peek() is not { } first)
                    continue;
                Remove(first);
                activation = first;
                return true;
            }
        }

        activation = null;
        return false;
    }

    /// <summary>Forgets all activations, for a session that begins anew.</summary>
    public void Reset()
    {
        foreach (ref var queue in _queues.AsSpan())
            queue.Clear();
        _count = 0;
        _top = _queues.Length;
    }

    /// <summary>Apart from its caller, which allocates nothing where there is no filter.</summary>
    private bool Accept(Activation activation, List<IAgendaFilter> filters) => filters.TrueForAll(f => f.Accept(_context, activation));

    private IEnumerable<IStatefulAgendaFilter> Stateful(Activation activation)
    {
        var own = _ruleFilters?.GetValueOrDefault(activation.Rule);
        return (_filters ?? []).Concat(own ?? []).OfType<IStatefulAgendaFilter>();
    }
}
