namespace Appraisal.Engine.RuleModel;

/// <summary>Says what made a fact that nobody inserted.</summary>
public interface IFactSource
{
    /// <summary>The kind of source.</summary>
    FactSourceType SourceType { get; }

    /// <summary>The facts that the fact was made of.</summary>
    IEnumerable<IFact> Facts { get; }
}
