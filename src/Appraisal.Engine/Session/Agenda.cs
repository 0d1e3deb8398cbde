using Appraisal.Engine.AgendaFilters;
using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>Waiting matches: by priority, and within one priority in order of arrival.</summary>
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
                return first.Activation;
        }

        throw new InvalidOperationException("The agenda is empty.");
    }

    public void Clear()
    {
        while (TryTake(out var match))
            match!.HasFired = false;
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
    public bool Accept(RuleMatch match)
        => (_filters is null || Accept(match, _filters))
            && match.Terminal.Filters.Accept(session, match)
            && (_ruleFilters is null || !_ruleFilters.TryGetValue(match.Rule, out var own) || Accept(match, own));

    /// <summary>Tells the filters that remember something that a match is about to fire.</summary>
    public void Select(RuleMatch match)
    {
        if (match.Keys is { } keys)
            keys.Fired = keys.Current;
        if (_filters is null && _ruleFilters is null)
            return;
        foreach (var filter in Stateful(match))
            filter.Select(_context, match.Activation);
    }

    /// <summary>Tells the filters that remember something that a match is gone.</summary>
    public void Forget(RuleMatch match)
    {
        if (_filters is null && _ruleFilters is null)
            return;
        foreach (var filter in Stateful(match))
            filter.Remove(_context, match.Activation);
    }

    public void Add(RuleMatch match)
    {
        if (match.IsQueued)
            return;
        var bucket = match.Terminal.Rule.Bucket;
        _queues[bucket].Add(match);
        _count++;
        if (bucket < _top)
            _top = bucket;
    }

    public void Remove(RuleMatch match)
    {
        if (!match.IsQueued)
            return;
        _queues[match.Terminal.Rule.Bucket].Remove(match);
        _count--;
    }

    public bool TryTake(out RuleMatch? match)
    {
        if (_count > 0)
        {
            for (; _top < _queues.Length; _top++)
            {
                if (_queues[_top].Peek() is not { } first)
                    continue;
                Remove(first);
                match = first;
                return true;
            }
        }

        match = null;
        return false;
    }

    /// <summary>Forgets all matches, for a session that begins anew.</summary>
    public void Reset()
    {
        foreach (ref var queue in _queues.AsSpan())
            queue.Clear();
        _count = 0;
        _top = _queues.Length;
    }

    /// <summary>Apart from its caller, which allocates nothing where there is no filter.</summary>
    private bool Accept(RuleMatch match, List<IAgendaFilter> filters) => filters.TrueForAll(f => f.Accept(_context, match.Activation));

    private IEnumerable<IStatefulAgendaFilter> Stateful(RuleMatch match)
    {
        var own = _ruleFilters?.GetValueOrDefault(match.Rule);
        return (_filters ?? []).Concat(own ?? []).OfType<IStatefulAgendaFilter>();
    }
}
