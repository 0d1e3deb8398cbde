using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests.Fluent;

public sealed class ActionsTests
{
    [Fact]
    [Trait("Statement", "26")]
    public void Actions_KeepOrderAndTriggers()
    {
        var rule = Defining.Rule(
            w => w.Match<A>(),
            t => t.Do(_ => Defining.Noop()).Undo(_ => Defining.Noop()).Action(c => c.Halt(), ActionTrigger.Activated));

        Assert.Equal(
            [ActionElement.DefaultTrigger, ActionTrigger.Deactivated, ActionTrigger.Activated],
            rule.RightHandSide.Actions.Select(a => a.ActionTrigger));
    }

    [Fact]
    [Trait("Statement", "71")]
    public void Do_Aliases_FollowTheContextInOrderOfUse()
    {
        A a = null!;
        B b = null!;

        var rule = Defining.Rule(w => w.Match(() => a).Match(() => b), t => t.Do(ctx => ctx.TryUpdate(b.V == a.V ? b : a)));

        var action = rule.RightHandSide.Actions[0];
        Assert.Equal(["ctx", "b", "a"], action.Expression.Names());
        Assert.Equal(typeof(void), action.Expression.ReturnType);
        Assert.Equal(["b", "a"], action.Imports.Select(d => d.Name));
    }

    [Fact]
    [Trait("Statement", "67")]
    public void Do_Dependency_IsAParameter()
    {
        var rule = Defining.Rule(new DependentRule());

        var dependency = Assert.Single(rule.DependencyGroup.Dependencies);
        Assert.Equal(typeof(IComparer<string>), dependency.ServiceType);
        Assert.Equal(["ctx", "comparer", "a"], rule.RightHandSide.Actions[0].Expression.Names());
    }

    [Fact]
    [Trait("Statement", "37")]
    public void Filter_KeysAndPredicates_TakeAliases()
    {
        var rule = Defining.Rule(new FilteredRule());

        Assert.Equal(
            [FilterType.KeyChange, FilterType.KeyChange, FilterType.Predicate],
            rule.FilterGroup.Filters.Select(f => f.FilterType));
        Assert.All(rule.FilterGroup.Filters, f => Assert.Equal(["a"], f.Expression.Names()));
        Assert.Equal(typeof(object), rule.FilterGroup.Filters[0].Expression.ReturnType);
    }

    [Fact]
    [Trait("Statement", "59")]
    public void Yield_OneForm_InsertsThenUpdates()
    {
        A a = null!;
        var rule = Defining.Rule(w => w.Match(() => a), t => t.Yield(_ => new C { V = a.V }));
        var context = new LinkingContext();

        Run(rule.RightHandSide.Actions[0], context, new A { V = "x" });
        Run(rule.RightHandSide.Actions[0], context, new A { V = "y" });

        Assert.Equal(["insert x", "update y"], context.Log);
    }

    [Fact]
    [Trait("Statement", "59")]
    public void Yield_TwoForms_UpdatesFromThePrevious()
    {
        A a = null!;
        var rule = Defining.Rule(w => w.Match(() => a), t => t.Yield(_ => new C { V = a.V }, (_, c) => new C { V = c.V + a.V }));
        var context = new LinkingContext();

        Run(rule.RightHandSide.Actions[0], context, new A { V = "x" });
        Run(rule.RightHandSide.Actions[0], context, new A { V = "y" });

        Assert.Equal(["insert x", "update xy"], context.Log);
    }

    [Fact]
    [Trait("Statement", "5")]
    public void Yield_InDifferentThenStatements_KeepsFactsApart()
    {
        var rule = Defining.Rule(new TwoYieldsRule());
        var context = new LinkingContext();

        foreach (var action in rule.RightHandSide.Actions)
            Run(action, context, new A { V = "x" });

        Assert.Equal(["insert x1", "insert x2", "insert x3"], context.Log);
    }

    private static void Run(ActionElement action, IContext context, A fact) => action.Expression.Compile().DynamicInvoke(context, fact);

    private sealed class DependentRule : Rule
    {
        public override void Define()
        {
            IComparer<string> comparer = null!;
            A a = null!;

            Dependency().Resolve(() => comparer);
            When().Match(() => a);
            Then().Do(ctx => ctx.TryUpdate(comparer.Compare(a.V, "") == 0));
        }
    }

    private sealed class FilteredRule : Rule
    {
        public override void Define()
        {
            A a = null!;

            When().Match(() => a);
            Filter().OnChange(() => a.N, () => a.V).Where(() => a.N > 0);
            Then().Do(_ => Defining.Noop());
        }
    }

    private sealed class TwoYieldsRule : Rule
    {
        public override void Define()
        {
            A a = null!;

            When().Match(() => a);
            Then().Yield(_ => new C { V = a.V + "1" });
            Then().Yield(_ => new C { V = a.V + "2" }).Yield(_ => new B { V = a.V + "3" });
        }
    }
}
