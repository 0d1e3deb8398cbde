using System.Diagnostics.CodeAnalysis;

namespace Appraisal.Engine.Testing;

/// <summary>Records the firings of rules.</summary>
public interface IRuleInvocationRecorder
{
    /// <summary>Lists the firings, with their facts as they were.</summary>
    /// <returns>The firings in order.</returns>
    IReadOnlyList<IMatch> GetInvocations();

    /// <summary>Forgets the firings so far.</summary>
    void Clear();

    /// <summary>Stops recording.</summary>
    void Pause();

    /// <summary>Goes on recording.</summary>
    [SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "The name is the public contract.")]
    void Resume();
}
