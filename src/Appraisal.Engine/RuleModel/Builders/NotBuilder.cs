namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds a negation of one pattern or group.</summary>
public class NotBuilder : ConditionBuilder
{
    /// <summary>Starts a negation that belongs to no group yet.</summary>
    public NotBuilder()
    {
    }

    internal NotBuilder(VariableNames names)
        : base(names)
    {
    }

    private protected override RuleElement BuildElement() => Element.Not(OnlyChild("A negation"));
}
