namespace Appraisal.Engine.Diagnostics;

/// <summary>An error that a handler may take upon itself.</summary>
public interface IRecoverableError
{
    /// <summary>What the expression threw.</summary>
    Exception Exception { get; }

    /// <summary>Set to true to go on as if the failed expression had not held. False by default.</summary>
    bool IsHandled { get; set; }
}
