namespace Appraisal.Engine.RuleModel;

/// <summary>The facts of a partial match.</summary>
public interface ITuple
{
    /// <summary>The facts, last one first.</summary>
    IEnumerable<IFact> Facts { get; }

    /// <summary>The number of facts.</summary>
    int Count { get; }
}
