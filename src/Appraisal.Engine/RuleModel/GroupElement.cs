namespace Appraisal.Engine.RuleModel;

/// <summary>Conditions combined by And or Or. Exports what its children export.</summary>
public abstract class GroupElement : RuleElement
{
    private protected GroupElement(IReadOnlyList<RuleElement> childElements, IReadOnlyCollection<Declaration> exports)
        : base(exports, DeclarationSets.ImportsOf(childElements, exports))
    {
        ChildElements = childElements;
    }

    /// <summary>The patterns, quantifiers and groups, in the order in which they were written.</summary>
    public IReadOnlyList<RuleElement> ChildElements { get; }
}
