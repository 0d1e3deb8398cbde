namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Builds an existence check of one pattern or group.</summary>
public class ExistsBuilder : ConditionBuilder
{
    /// <summary>Starts an existence check that belongs to no group yet.</summary>
    public ExistsBuilder()
    {
    }

    internal ExistsBuilder(VariableNames names)
        : base(names)
    {
    }

    private protected override RuleElement BuildElement() => Element.Exists(OnlyChild("An existence check"));
}
