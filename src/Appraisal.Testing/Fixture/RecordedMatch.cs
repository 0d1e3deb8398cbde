namespace Appraisal.Engine.Testing;

/// <summary>A match as it was when it fired: the session's own goes on changing.</summary>
internal sealed class RecordedMatch(IMatch match) : IMatch
{
    public IRuleDefinition Rule { get; } = match.Rule;

    public IEnumerable<IFactMatch> Facts { get; } = [.. match.Facts.Select(f => new RecordedFact(f))];

    public MatchTrigger Trigger { get; } = match.Trigger;
}

/// <summary>A matched fact as it was when the match fired.</summary>
internal sealed class RecordedFact(IFactMatch fact) : IFactMatch
{
    public Declaration Declaration { get; } = fact.Declaration;

    public Type Type { get; } = fact.Type;

    public object? Value { get; } = fact.Value;

    public IFactSource? Source { get; } = fact.Source;
}
