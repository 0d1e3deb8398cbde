using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Tests.Model;

/// <summary>A random rule as data.</summary>
internal sealed record RandomRule(
    int Number,
    Item[] Items,
    Slot[] Slots,
    Slot? Filtered,
    int? Least,
    bool OnChange,
    bool Repeats,
    bool Undoes,
    bool Yields,
    FluentStyle Style)
{
    /// <summary>Whether the rule reads the conclusions of others, so that how often it fires depends on who fires first.</summary>
    public bool IsChained => Array.Exists(Items, i => i is ConclusionItem);

    public string Name => "rule" + Number;

    /// <summary>Places for what matches show and, from the end, for what is bound inside quantifiers alone.</summary>
    public const int Places = 32;

    public IEnumerable<object?> Shown(Env env) => env.Values.Take(Slots.Length);

    public IEnumerable<Env> Matches(IReadOnlyList<object> facts)
        => Items.Aggregate(
            new[] { new Env(new object?[Places], Name, [], []) }.AsEnumerable(),
            (all, item) => all.SelectMany(e => item.Extend(e, facts)).ToList());

    public bool Accepts(Env env) => Least is null || env.FactOf(Filtered!).N >= Least;

    public string? KeyOf(Env env) => OnChange ? env.FactOf(Filtered!).V : null;

    public IRuleDefinition Define(FiringLog log)
    {
        Expression<Action<IContext>> fire = ctx => log.Fired(this, ctx);
        Expression<Action<IContext>> undo = ctx => log.Undone(this);
        List<ActionElement> actions = [Element.Action(fire)];
        if (Undoes)
            actions.Add(Element.Action(undo, ActionTrigger.Deactivated));
        return Element.RuleDefinition(
            Name,
            string.Empty,
            0,
            Repeats ? RuleRepeatability.Repeatable : RuleRepeatability.NonRepeatable,
            [],
            [],
            Element.DependencyGroup(),
            Element.AndGroup(Items.Select(i => i.Build())),
            Element.FilterGroup(Filters()),
            Element.ActionGroup(actions));
    }

    public override string ToString()
    {
        var filter = (Least is null ? "" : $" where {Filtered!.Name}.N>={Least}") + (OnChange ? $" on change of {Filtered!.Name}.V" : "");
        var traits = (Repeats ? "" : " once") + (Undoes ? " undo" : "") + (Yields ? " yield" : "");
        return $"{Name}: {string.Join("; ", Items.AsEnumerable())}{filter}{traits}{Style}";
    }

    private IEnumerable<FilterElement> Filters()
    {
        if (Least is not null)
        {
            var enough = Expression.GreaterThanOrEqual(
                Expression.Property(Filtered!.Parameter, typeof(TestFact), "N"), Expression.Constant(Least.Value));
            yield return Element.Filter(FilterType.Predicate, Expression.Lambda(enough, Filtered.Parameter));
        }

        if (OnChange)
            yield return Element.Filter(FilterType.KeyChange, Expression.Lambda(Key(), Filtered!.Parameter));
    }

    private UnaryExpression Key() => Expression.Convert(Expression.Property(Filtered!.Parameter, typeof(TestFact), "V"), typeof(object));
}
