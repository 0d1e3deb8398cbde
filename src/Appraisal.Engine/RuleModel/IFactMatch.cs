namespace Appraisal.Engine.RuleModel;

/// <summary>A fact in a match of a rule.</summary>
public interface IFactMatch : IFact
{
    /// <summary>The variable of the rule that the fact is bound to.</summary>
    Declaration Declaration { get; }
}
