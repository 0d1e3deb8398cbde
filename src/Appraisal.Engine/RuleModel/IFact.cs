namespace Appraisal.Engine.RuleModel;

/// <summary>A fact in the engine's memory.</summary>
public interface IFact
{
    /// <summary>The type of the fact: its run-time type, or the declared type if there is no value.</summary>
    Type Type { get; }

    /// <summary>The fact itself; null for a computed value that is null or an alias that is not bound.</summary>
    object? Value { get; }

    /// <summary>What made the fact; null if it was inserted.</summary>
    IFactSource? Source { get; }
}
