using Appraisal.Engine.Fluent;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests.Fluent;

public sealed class RuleRepositoryTests
{
    [Fact]
    [Trait("Statement", "1")]
    public void Load_RuleClass_IsMadeAndDefinedOnce()
    {
        var activator = new RecordingActivator();
        var repository = new RuleRepository(activator);

        repository.Load(s => s.NestedTypes().From(typeof(CountingRule)));

        Assert.Equal(1, Assert.IsType<CountingRule>(Assert.Single(activator.Made)).Defined);
    }

    [Fact]
    [Trait("Statement", "8")]
    public void Load_NoAttributes_HasDefaults()
    {
        var rule = Assert.Single(Load(typeof(PlainRule)));

        Assert.Equal(typeof(PlainRule).FullName, rule.Name);
        Assert.Contains("+", rule.Name, StringComparison.Ordinal);
        Assert.Equal("", rule.Description);
        Assert.Equal(0, rule.Priority);
        Assert.Equal(RuleRepeatability.Repeatable, rule.Repeatability);
        Assert.Empty(rule.Tags);
        Assert.Equal(typeof(PlainRule), rule.Properties[RuleProperties.ClrType]);
    }

    [Fact]
    [Trait("Statement", "8")]
    public void Load_Attributes_AreTaken()
    {
        var rule = Assert.Single(Load(typeof(DescribedRule)));

        Assert.Equal("described", rule.Name);
        Assert.Equal("what for", rule.Description);
        Assert.Equal(7, rule.Priority);
        Assert.Equal(RuleRepeatability.NonRepeatable, rule.Repeatability);
        Assert.Equal(["base", "own", "special:x"], rule.Tags.Order());
    }

    [Fact]
    [Trait("Statement", "8")]
    public void Load_DerivedClass_InheritsPriorityAndTagsOnly()
    {
        var rule = Assert.Single(Load(typeof(DerivedRule)));

        Assert.Equal(typeof(DerivedRule).FullName, rule.Name);
        Assert.Equal("", rule.Description);
        Assert.Equal(3, rule.Priority);
        Assert.Equal(["base"], rule.Tags);
    }

    [Fact]
    [Trait("Statement", "8")]
    public void Load_NameAndPriorityInDefine_WinOverAttributes()
    {
        var rule = Assert.Single(Load(typeof(RenamedRule)));

        Assert.Equal("in define", rule.Name);
        Assert.Equal(9, rule.Priority);
    }

    [Fact]
    [Trait("Statement", "9")]
    public void Load_Default_SkipsNestedAndPrivateTypes()
    {
        var repository = new RuleRepository();

        repository.Load(s => s.From(typeof(PlainRule), typeof(TopLevelRule), typeof(InternalRule), typeof(string), typeof(Rule)));

        Assert.Equal([typeof(TopLevelRule).FullName!], Names(repository));
    }

    [Fact]
    [Trait("Statement", "9")]
    public void Load_NestedAndPrivate_AreAdmittedEach()
    {
        var nested = new RuleRepository();
        var hidden = new RuleRepository();

        nested.Load(s => s.From(typeof(PlainRule), typeof(HiddenRule), typeof(InternalRule)).NestedTypes());
        hidden.Load(s => s.PrivateTypes().From(typeof(PlainRule), typeof(InternalRule)));

        Assert.Equal([typeof(PlainRule).FullName!, typeof(HiddenRule).FullName!], Names(nested));
        Assert.Equal([typeof(InternalRule).FullName!], Names(hidden));
    }

    [Fact]
    [Trait("Statement", "9")]
    public void Load_Assembly_FindsItsRulesByMetadata()
    {
        var repository = new RuleRepository();

        repository.Load(s => s.NestedTypes().From(typeof(PlainRule).Assembly).Where(m => m.IsTagged("own")).To("set"));

        Assert.Equal("set", Assert.Single(repository.GetRuleSets()).Name);
        Assert.Equal(["described"], Names(repository));
    }

    [Fact]
    [Trait("Statement", "9")]
    public void Load_Scanner_FiltersTypes()
    {
        var repository = new RuleRepository();

        repository.Load(s => s.From(scan => scan.AssemblyOf<PlainRule>().NestedTypes().Where(t => t == typeof(PlainRule))));

        Assert.Equal([typeof(PlainRule).FullName!], Names(repository));
    }

    [Fact]
    [Trait("Statement", "9")]
    public void Load_Twice_AppendsToTheDefaultSet()
    {
        var repository = new RuleRepository();

        repository.Load(s => s.NestedTypes().From(typeof(PlainRule)).From(typeof(PlainRule)));
        repository.Load(s => s.NestedTypes().From(typeof(PlainRule)));

        var set = Assert.Single(repository.GetRuleSets());
        Assert.Equal("default", set.Name);
        Assert.Equal(3, set.Rules.Count());
    }

    [Fact]
    [Trait("Statement", "9")]
    public void Load_WhereOrToTwice_IsRejected()
    {
        var repository = new RuleRepository();

        Assert.Throws<InvalidOperationException>(() => repository.Load(s => s.Where(_ => true).Where(_ => true)));
        Assert.Throws<InvalidOperationException>(() => repository.Load(s => s.To("a").To("b")));
    }

    [Fact]
    [Trait("Statement", "10")]
    public void Load_ActivatorFails_SaysForWhichRule()
    {
        var repository = new RuleRepository();

        var exception = Assert.Throws<RuleActivationException>(() => repository.Load(s => s.NestedTypes().From(typeof(FailingRule))));

        Assert.Equal(typeof(FailingRule), exception.RuleType);
        Assert.Equal($"The rule {exception.RuleTypeName} cannot be made: no", exception.Message);
        Assert.IsType<FormatException>(exception.InnerException);
    }

    [Fact]
    [Trait("Statement", "10")]
    public void Load_ActivatorGivesSeveral_AllAreLoaded()
    {
        var repository = new RuleRepository { Activator = new RecordingActivator(3) };

        repository.Load(s => s.NestedTypes().From(typeof(CountingRule)));

        Assert.Equal(3, Names(repository).Length);
    }

    private static IRuleDefinition[] Load(Type type)
    {
        var repository = new RuleRepository();
        repository.Load(s => s.NestedTypes().From(type));
        return [.. repository.GetRuleSets().SelectMany(s => s.Rules)];
    }

    private static string[] Names(RuleRepository repository) => [.. repository.GetRuleSets().SelectMany(s => s.Rules).Select(r => r.Name)];

    private sealed class RecordingActivator(int count = 1) : IRuleActivator
    {
        public List<Rule> Made { get; } = [];

        public IEnumerable<Rule> Activate(Type type)
        {
            Made.AddRange(Enumerable.Range(0, count).Select(_ => new CountingRule()));
            return Made;
        }
    }

    public sealed class CountingRule : Rule
    {
        public int Defined { get; private set; }

        public override void Define()
        {
            Defined++;
            When().Match<A>();
            Then().Do(_ => Defining.Noop());
        }
    }

    public sealed class FailingRule : Rule
    {
        public FailingRule() => throw new FormatException("no");

        public override void Define() => When().Match<A>();
    }

    [Tag("base")]
    [Priority(3)]
    [Name("base")]
    [Description("base")]
    public class PlainBase : Rule
    {
        public override void Define()
        {
            When().Match<A>();
            Then().Do(_ => Defining.Noop());
        }
    }

    public sealed class PlainRule : Rule
    {
        public override void Define()
        {
            When().Match<A>();
            Then().Do(_ => Defining.Noop());
        }
    }

    public sealed class DerivedRule : PlainBase;

    [Name("described")]
    [Description("what for")]
    [Priority(7)]
    [Tag("own")]
    [Special("x")]
    [Repeatability(RuleRepeatability.NonRepeatable)]
    public sealed class DescribedRule : PlainBase;

    [Name("in attribute")]
    [Priority(1)]
    public sealed class RenamedRule : Rule
    {
        public override void Define()
        {
            Name("in define");
            Priority(9);
            When().Match<A>();
            Then().Do(_ => Defining.Noop());
        }
    }

    private sealed class HiddenRule : PlainBase;

    private sealed class SpecialAttribute(string value) : TagAttribute("special:" + value);
}

public sealed class TopLevelRule : Rule
{
    public override void Define()
    {
        When().Match<A>();
        Then().Do(_ => Defining.Noop());
    }
}

internal sealed class InternalRule : Rule
{
    public override void Define()
    {
        When().Match<A>();
        Then().Do(_ => Defining.Noop());
    }
}
