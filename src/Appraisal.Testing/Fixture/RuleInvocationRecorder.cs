namespace Appraisal.Engine.Testing;

/// <summary>Records firings in a list.</summary>
internal sealed class RuleInvocationRecorder : IRuleInvocationRecorder
{
    private readonly List<IMatch> _invocations = [];
    private bool _isPaused;

    public IReadOnlyList<IMatch> GetInvocations() => _invocations;

    public void Clear() => _invocations.Clear();

    public void Pause() => _isPaused = true;

    public void Resume() => _isPaused = false;

    public void Record(IMatch match)
    {
        if (!_isPaused)
            _invocations.Add(new RecordedMatch(match));
    }
}
