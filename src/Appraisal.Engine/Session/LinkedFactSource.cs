using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>The match that a linked fact belongs to.</summary>
internal sealed class LinkedFactSource(Activation activation) : ILinkedFactSource
{
    public Activation Activation => activation;

    public FactSourceType SourceType => FactSourceType.Linked;

    public IEnumerable<IFact> Facts => activation.Facts;

    public IRuleDefinition Rule => activation.Rule;
}
