using Appraisal.Engine.Compilation;
using Appraisal.Engine.Extensibility;
using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>What an action sees of its firing. Where nobody can have kept it, it serves the next firing, too.</summary>
internal sealed class ActionContext(Session session) : IContext, IResolutionContext
{
    private object?[]? _dependencies;

    public RuleMatch RuleMatch { get; private set; } = null!;

    public IRuleDefinition Rule => RuleMatch.Rule;

    public IMatch Match => RuleMatch.Activation;

    public CancellationToken CancellationToken { get; private set; }

    ISession IResolutionContext.Session => session;

    public void Begin(RuleMatch match, CancellationToken cancellationToken)
    {
        RuleMatch = match;
        CancellationToken = cancellationToken;
        _dependencies = null;
    }

    /// <summary>Lets go of the match.</summary>
    public void End() => RuleMatch = null!;

    public void Halt() => session.Halt();

    public void Insert(object fact) => session.Insert(fact);

    public void InsertAll(IEnumerable<object> facts) => session.InsertAll(facts);

    public bool TryInsert(object fact) => session.TryInsert(fact);

    public void Update(object fact) => session.Update(fact);

    public void UpdateAll(IEnumerable<object> facts) => session.UpdateAll(facts);

    public bool TryUpdate(object fact) => session.TryUpdate(fact);

    public void Retract(object fact) => session.Retract(fact);

    public void RetractAll(IEnumerable<object> facts) => session.RetractAll(facts);

    public bool TryRetract(object fact) => session.TryRetract(fact);

    public IReadOnlyCollection<object> GetLinkedKeys() => [.. RuleMatch.Linked.Select(l => l.Key)];

    public object? GetLinked(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return RuleMatch.FindLinked(key)?.Value;
    }

    public void InsertLinked(object key, object fact) => session.InsertLinked(RuleMatch, key, fact);

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        ArgumentNullException.ThrowIfNull(keyedFacts);
        foreach (var (key, fact) in keyedFacts)
            session.InsertLinked(RuleMatch, key, fact);
    }

    public void UpdateLinked(object key, object fact) => session.UpdateLinked(RuleMatch, key, fact);

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        ArgumentNullException.ThrowIfNull(keyedFacts);
        foreach (var (key, fact) in keyedFacts)
            session.UpdateLinked(RuleMatch, key, fact);
    }

    public void RetractLinked(object key, object fact) => session.RetractLinked(RuleMatch, key, fact);

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        ArgumentNullException.ThrowIfNull(keyedFacts);
        foreach (var (key, fact) in keyedFacts)
            session.RetractLinked(RuleMatch, key, fact);
    }

    public object Resolve(Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return session.DependencyResolver.Resolve(this, serviceType);
    }

    /// <summary>The services an action uses, resolved once for each firing.</summary>
    public object?[] DependenciesOf(CompiledAction action)
    {
        if (action.Dependencies.Length == 0)
            return [];
        var declared = RuleMatch.Rule.DependencyGroup.Dependencies;
        _dependencies ??= new object?[declared.Count];
        foreach (var place in action.Dependencies)
            _dependencies[place] ??= session.DependencyResolver.Resolve(this, declared[place].ServiceType);
        return _dependencies;
    }
}
