using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>What happened to a fact.</summary>
public class WorkingMemoryEventArgs : EventArgs
{
    internal WorkingMemoryEventArgs(IFact fact)
    {
        Fact = fact;
    }

    /// <summary>The fact.</summary>
    public IFact Fact { get; }
}
