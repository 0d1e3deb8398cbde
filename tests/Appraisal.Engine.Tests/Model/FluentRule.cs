using System.Linq.Expressions;
using Appraisal.Engine.Fluent;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests.Model;

/// <summary>A random rule, written in the fluent language.</summary>
internal class FluentRule(RandomRule rule, FiringLog log) : Rule
{
    private readonly FluentAliases _aliases = new(rule.Style);

    /// <summary>Defines a random rule by the fluent language if that can say it, and by elements if not.</summary>
    public static IRuleDefinition Define(RandomRule rule, FiringLog log)
    {
        // A quantifier of the language has one pattern.
        if (Array.Exists(rule.Items, i => i is QuantifierItem { Second: not null }))
            return rule.Define(log);
        return new RuleDefinitionFactory().Create(rule.Repeats ? new FluentRule(rule, log) : new OnceFluentRule(rule, log));
    }

    public override void Define()
    {
        Name(rule.Name);
        DefineConditions();
        DefineFilters();
        DefineActions();
    }

    private void DefineConditions()
    {
        var chain = When();
        var writer = new FluentConditions(rule.Style, _aliases);
        writer.Write(rule.Items[0], chain);
        if (rule.Style.Nests && rule.Items.Length > 1)
            chain.And(inner => WriteOthers(writer, () => inner));
        else if (rule.Style.Restarts)
            WriteOthers(writer, When);
        else
            WriteOthers(writer, () => chain);
    }

    private void WriteOthers(FluentConditions writer, Func<ILeftHandSideExpression> when)
    {
        foreach (var item in rule.Items.Skip(1))
            writer.Write(item, when());
    }

    private void DefineFilters()
    {
        if (rule.Least is not null)
            Filter().Where(_aliases.Name((TestFact fact) => fact.N >= rule.Least, rule.Filtered!));
        if (rule.OnChange)
            Filter().OnChange(_aliases.Name((TestFact fact) => (object)fact.V!, rule.Filtered!));
    }

    private void DefineActions()
    {
        var then = Then().Do(Named<Action<IContext>>((IContext context, object?[] values) => log.Told(rule, context, values)));
        if (rule.Undoes)
            then.Undo(context => log.Undone(rule));
        if (!rule.Yields)
            return;
        var conclude = Named<Func<IContext, D>>((IContext _, object?[] values) => FiringLog.Conclusion(rule, values));
        var again = Named<Func<IContext, D, D>>((IContext _, D conclusion, object?[] values) => FiringLog.Again(conclusion, values));
        if (rule.Style.YieldsUpdates)
            then.Yield(conclude, again);
        else
            then.Yield(conclude);
    }

    private Expression<TDelegate> Named<TDelegate>(LambdaExpression action) => (Expression<TDelegate>)_aliases.Name(action, rule.Slots);
}

/// <summary>A random rule whose matches fire once.</summary>
[Repeatability(RuleRepeatability.NonRepeatable)]
internal sealed class OnceFluentRule(RandomRule rule, FiringLog log) : FluentRule(rule, log);
