namespace Appraisal.Engine.RuleModel;

/// <summary>The actions of a rule, in the order in which they were written; may be empty.</summary>
public sealed class ActionGroupElement : RuleElement
{
    internal ActionGroupElement(IReadOnlyList<ActionElement> actions)
        : base(DeclarationSets.ExportsOf(actions), DeclarationSets.ImportsOf(actions, []))
    {
        Actions = actions;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.ActionGroup;

    /// <summary>The actions of a rule.</summary>
    public IReadOnlyList<ActionElement> Actions { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor)
        => visitor.VisitActionGroup(context, this);
}
