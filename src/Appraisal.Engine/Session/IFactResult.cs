namespace Appraisal.Engine;

/// <summary>The facts of a batch that could not be processed.</summary>
public interface IFactResult
{
    /// <summary>How many there are.</summary>
    int FailedCount { get; }

    /// <summary>The facts, in the order of the batch.</summary>
    IReadOnlyCollection<object> Failed { get; }
}

/// <summary>The outcome of a batch.</summary>
internal sealed record FactResult(IReadOnlyCollection<object> Failed) : IFactResult
{
    public static readonly FactResult Success = new([]);

    public int FailedCount => Failed.Count;
}
