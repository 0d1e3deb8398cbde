using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Tests.RuleModel;

/// <summary>Builders that are made outside a rule and then handed to it.</summary>
public sealed class DetachedBuilderTests
{
    [Fact]
    public void Build_OfPartsBuiltElsewhere_MeansTheSameAsInPlace()
    {
        var lengths = new List<string>();
        Expression<Func<string, bool>> wordy = word => word.Length > 1;
        Expression<Func<int, string, bool>> shorter = (n, text) => n < text.Length;
        Expression<Func<IEnumerable<string>, string, int>> sum = (words, text) => words.Sum(w => w.Length) + text.Length;
        Expression<Action<IContext, string, int>> write = (_, text, total) => lengths.Add(text + total);

        var source = new PatternBuilder(Element.Declaration(typeof(string), "word"));
        source.Condition(wordy);
        var collect = new AggregateBuilder();
        collect.Collect();
        collect.Pattern(source);
        var words = new PatternBuilder(typeof(IEnumerable<string>), "words");
        words.Aggregate(collect);
        var binding = new BindingBuilder();
        binding.BindingExpression(sum);
        var total = new PatternBuilder(typeof(int), "total");
        total.Binding(binding);

        var group = new GroupBuilder();
        group.Pattern(typeof(string), "text");
        var existing = new ExistsBuilder();
        existing.Pattern(typeof(int), "n").Condition(shorter);
        group.Exists(existing);
        var missing = new NotBuilder();
        missing.Pattern(typeof(long));
        group.Not(missing);
        var forAll = new ForAllBuilder();
        forAll.BasePattern(new PatternBuilder(typeof(int), "number"));
        var positive = new PatternBuilder(typeof(int), "number");
        positive.Condition((Expression<Func<int, bool>>)(number => number > 0));
        forAll.Pattern(positive);
        group.ForAll(forAll);
        group.Pattern(words);
        group.Pattern(total);

        var outer = new GroupBuilder();
        outer.Group(group);
        var actions = new ActionGroupBuilder();
        actions.Action(write);
        var filters = new FilterGroupBuilder();
        filters.Filter(FilterType.Predicate, (Expression<Func<int, bool>>)(total => total != 3));
        var rule = new RuleBuilder();
        rule.Name("detached");
        rule.LeftHandSide(outer);
        rule.Filters(filters);
        rule.Dependencies(new DependencyGroupBuilder());
        rule.RightHandSide(actions);

        var session = new RuleCompiler().Compile([rule.Build()]).CreateSession();
        session.InsertAll(["ab", "c", "def", 1]);
        session.Fire();

        Assert.Equal(["ab7", "def8"], lengths);
    }

    [Fact]
    public void Pattern_WithoutAName_NeverSharesTheNameOfAnother()
    {
        var (one, other) = (new GroupBuilder(), new GroupBuilder());
        PatternBuilder[] patterns = [one.Pattern(typeof(string)), one.Pattern(typeof(string)), other.Pattern(typeof(string))];
        var names = patterns.Select(p => p.Declaration.Name);

        Assert.Equal(3, names.Distinct().Count());
        Assert.All(names, n => Assert.StartsWith("$", n, StringComparison.Ordinal));
    }

    [Fact]
    public void Aggregate_WithoutAPattern_NeedsAResultType()
    {
        var inner = new PatternBuilder(typeof(IEnumerable<string>), "all");
        var collect = new AggregateBuilder();
        collect.Collect();
        collect.Pattern(new PatternBuilder(typeof(string), "text"));
        var custom = new NamingBuilder();

        inner.Aggregate(collect);
        Assert.Throws<InvalidOperationException>(() => inner.Binding(new BindingBuilder()));
        Assert.Equal("given", custom.NameOf("given"));
        Assert.StartsWith("$", custom.NameOf(null), StringComparison.Ordinal);
    }

    private sealed class NamingBuilder : RuleElementBuilder
    {
        public string NameOf(string? name) => DeclarationName(name);
    }
}
