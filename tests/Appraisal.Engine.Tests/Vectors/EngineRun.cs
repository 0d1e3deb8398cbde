using Appraisal.Engine.Fluent;
using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests;

/// <summary>A session of a few rules and the trace of what they do.</summary>
public sealed class EngineRun
{
    public EngineRun(params Action<InlineRule, List<string>>[] rules)
    {
        Factory = Compile([.. rules.Select(r => new InlineRule(rule => r(rule, Trace)))]);
        Session = Factory.CreateSession();
    }

    public List<string> Trace { get; } = [];

    public ISessionFactory Factory { get; }

    public ISession Session { get; set; }

    public static ISessionFactory Compile(params Rule[] rules)
        => new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules));

    public int Fire()
    {
        var fired = Session.Fire();
        Trace.Add("!");
        return fired;
    }

    public override string ToString() => string.Join(" ", Trace);
}
