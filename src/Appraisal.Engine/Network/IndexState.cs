namespace Appraisal.Engine.Network;

/// <summary>What an index remembers in one session.</summary>
internal abstract class IndexState : ISessionState
{
    /// <summary>Tuples whose key could not be evaluated: they match nothing, but their conditions are tried to report why.</summary>
    public readonly List<LeftEntry> FailedLefts = [];

    public abstract IEnumerable<KeyGroup> Groups { get; }

    /// <summary>Forgets a group that has become empty.</summary>
    public abstract void Release(KeyGroup group);

    public void Clear()
    {
        FailedLefts.Clear();
        ClearGroups();
    }

    protected abstract void ClearGroups();
}
