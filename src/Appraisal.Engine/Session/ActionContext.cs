using Appraisal.Engine.Compilation;
using Appraisal.Engine.Extensibility;
using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>What an action sees of its firing.</summary>
internal sealed class ActionContext(Session session, RuleMatch match, CancellationToken cancellationToken) : IContext, IResolutionContext
{
    private object?[]? _dependencies;

    public RuleMatch RuleMatch => match;

    public IRuleDefinition Rule => match.Rule;

    public IMatch Match => match.Activation;

    public CancellationToken CancellationToken => cancellationToken;

    ISession IResolutionContext.Session => session;

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

    public IReadOnlyCollection<object> GetLinkedKeys() => [.. match.Linked.Select(l => l.Key)];

    public object? GetLinked(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return match.FindLinked(key)?.Value;
    }

    public void InsertLinked(object key, object fact) => session.InsertLinked(match, key, fact);

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        ArgumentNullException.ThrowIfNull(keyedFacts);
        foreach (var (key, fact) in keyedFacts)
            session.InsertLinked(match, key, fact);
    }

    public void UpdateLinked(object key, object fact) => session.UpdateLinked(match, key, fact);

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        ArgumentNullException.ThrowIfNull(keyedFacts);
        foreach (var (key, fact) in keyedFacts)
            session.UpdateLinked(match, key, fact);
    }

    public void RetractLinked(object key, object fact) => session.RetractLinked(match, key, fact);

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        ArgumentNullException.ThrowIfNull(keyedFacts);
        foreach (var (key, fact) in keyedFacts)
            session.RetractLinked(match, key, fact);
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
        var declared = match.Rule.DependencyGroup.Dependencies;
        _dependencies ??= new object?[declared.Count];
        foreach (var place in action.Dependencies)
            _dependencies[place] ??= session.DependencyResolver.Resolve(this, declared[place].ServiceType);
        return _dependencies;
    }
}
