namespace Appraisal.Engine.Network;

/// <summary>What a node remembers in one session.</summary>
internal interface ISessionState
{
    /// <summary>Forgets everything, keeping the memory for reuse.</summary>
    void Clear();
}
