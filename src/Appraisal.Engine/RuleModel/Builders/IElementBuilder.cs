namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds an element of the conditions.</summary>
internal interface IElementBuilder
{
    RuleElement Build();
}

/// <summary>An element that was built elsewhere.</summary>
internal sealed class BuiltElement(RuleElement element) : IElementBuilder
{
    public RuleElement Build() => element;
}
