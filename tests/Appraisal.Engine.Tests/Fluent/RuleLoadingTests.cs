using System.Reflection;
using Appraisal.Engine.Fluent;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests.Fluent;

public sealed class RuleLoadingTests
{
    [Fact]
    [Trait("Statement", "9")]
    public void Load_SequencesOfTypesAndAssemblies_AreTakenAsArraysAre()
    {
        var types = new RuleRepository();
        var assemblies = new RuleRepository();

        types.Load(s => s.NestedTypes().From(new List<Type> { typeof(RuleRepositoryTests.PlainRule) }));
        assemblies.Load(s => s
            .NestedTypes()
            .From(new List<Assembly> { typeof(RuleLoadingTests).Assembly })
            .Where(m => m.RuleType == typeof(RuleRepositoryTests.PlainRule)));

        Assert.Equal([typeof(RuleRepositoryTests.PlainRule).FullName], Names(types));
        Assert.Equal(Names(types), Names(assemblies));
    }

    [Fact]
    [Trait("Statement", "10")]
    public void Load_ActivatorGivesAnotherClass_ItsOwnAttributesCount()
    {
        var repository = new RuleRepository { Activator = new DescribedActivator() };

        repository.Load(s => s.NestedTypes().From(typeof(RuleRepositoryTests.PlainRule)));

        Assert.Equal(["described"], Names(repository));
    }

    [Fact]
    public void Add_RuleSetMadeElsewhere_IsThereAndGrows()
    {
        var repository = new RuleRepository();
        var own = new RuleSet("own");

        repository.Add(own);
        repository.Load(s => s.NestedTypes().From(typeof(RuleRepositoryTests.PlainRule)).To("own"));

        Assert.Same(own, Assert.Single(repository.GetRuleSets()));
        Assert.Single(own.Rules);
    }

    [Fact]
    public void Add_RuleSetOfTheSameName_IsRejected()
    {
        var repository = new RuleRepository();
        repository.Add(new RuleSet("own"));

        var exception = Assert.Throws<ArgumentException>(() => repository.Add(new RuleSet("own")));

        Assert.Contains("'own'", exception.Message, StringComparison.Ordinal);
        Assert.Single(repository.GetRuleSets());
    }

    private static IEnumerable<string> Names(RuleRepository repository)
        => repository.GetRuleSets().SelectMany(s => s.Rules).Select(r => r.Name);

    private sealed class DescribedActivator : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => [new RuleRepositoryTests.DescribedRule()];
    }
}
