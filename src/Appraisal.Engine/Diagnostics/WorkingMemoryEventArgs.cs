using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>What happened to a fact.</summary>
public class WorkingMemoryEventArgs : EventArgs
{
    /// <summary>Tells what happened to a fact.</summary>
    /// <param name="fact">The fact.</param>
    public WorkingMemoryEventArgs(IFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        Fact = fact;
    }

    /// <summary>The fact.</summary>
    public IFact Fact { get; }
}
