using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests;

/// <summary>A rule whose actions write down what they do.</summary>
public abstract class TracedRule : Rule
{
    public List<string> Trace { get; set; } = [];

    public void Write(string entry) => Trace.Add(entry);
}

/// <summary>A rule whose definition is given in a line.</summary>
public sealed class InlineRule(Action<InlineRule> define) : Rule
{
    public override void Define() => define(this);

    public ILeftHandSideExpression OnlyWhen() => When();

    public IRightHandSideExpression OnlyThen() => Then();

    public IFilterExpression OnlyFilter() => Filter();

    public IDependencyExpression OnlyDependency() => Dependency();

    public void Called(string name) => Name(name);

    public void Of(int priority) => Priority(priority);
}
