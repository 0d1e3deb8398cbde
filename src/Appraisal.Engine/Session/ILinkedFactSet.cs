using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>Linked facts that were changed alike, one after the other.</summary>
public interface ILinkedFactSet
{
    /// <summary>What was done.</summary>
    LinkedFactAction Action { get; }

    /// <summary>The facts, in order.</summary>
    IEnumerable<IFact> Facts { get; }

    /// <summary>How many facts there are.</summary>
    int FactCount { get; }
}
