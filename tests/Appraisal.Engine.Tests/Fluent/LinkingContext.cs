using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests.Fluent;

/// <summary>A context that keeps linked facts in a dictionary and says what was done; everything else is not for these tests.</summary>
internal sealed class LinkingContext : IContext
{
    private readonly Dictionary<object, object> _linked = [];

    public List<string> Log { get; } = [];

    public IRuleDefinition Rule => throw new NotSupportedException();

    public IMatch Match => throw new NotSupportedException();

    public CancellationToken CancellationToken => CancellationToken.None;

    public object? GetLinked(object key) => _linked.GetValueOrDefault(key);

    public void InsertLinked(object key, object fact)
    {
        _linked.Add(key, fact);
        Log.Add("insert " + ((A)fact).V);
    }

    public void UpdateLinked(object key, object fact)
    {
        _linked[key] = fact;
        Log.Add("update " + ((A)fact).V);
    }

    public IReadOnlyCollection<object> GetLinkedKeys() => _linked.Keys;

    public void Halt() => throw new NotSupportedException();

    public void Insert(object fact) => throw new NotSupportedException();

    public void InsertAll(IEnumerable<object> facts) => throw new NotSupportedException();

    public bool TryInsert(object fact) => throw new NotSupportedException();

    public void Update(object fact) => Log.Add("update " + ((A)fact).V);

    public void UpdateAll(IEnumerable<object> facts) => throw new NotSupportedException();

    public bool TryUpdate(object fact) => throw new NotSupportedException();

    public void Retract(object fact) => throw new NotSupportedException();

    public void RetractAll(IEnumerable<object> facts) => throw new NotSupportedException();

    public bool TryRetract(object fact) => throw new NotSupportedException();

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw new NotSupportedException();

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw new NotSupportedException();

    public void RetractLinked(object key, object fact) => throw new NotSupportedException();

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw new NotSupportedException();

    public object Resolve(Type serviceType) => "service of " + serviceType.Name;
}
