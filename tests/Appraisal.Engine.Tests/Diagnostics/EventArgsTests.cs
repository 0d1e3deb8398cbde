using System.Linq.Expressions;
using Appraisal.Engine.Diagnostics;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests;

/// <summary>Event arguments that are made by those who test their own listeners.</summary>
public sealed class EventArgsTests
{
    private static readonly Expression<Func<int, bool>> _expression = n => n > 0;

    [Fact]
    public void EventArgs_MadeByHand_TellWhatTheyAreGiven()
    {
        var cause = new InvalidOperationException();
        IMatch match = null!;
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            r.Called("rule");
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Do(ctx => trace.Add(a.V!));
        });
        run.Session.Events.RuleFiredEvent += (_, e) => match = e.Match;
        run.Session.Insert(new A("k"));
        run.Session.Fire();
        var fact = match.Facts.Single();

        Assert.Same(fact, new WorkingMemoryEventArgs(fact).Fact);
        Assert.Equal("rule", new AgendaEventArgs(match).Rule.Name);
        var plain = new ExpressionEventArgs(_expression, cause, [1], false);
        Assert.Equal((_expression, cause, 1, false), (plain.Expression, plain.Exception, plain.Arguments.Single(), plain.Result));
        var rejected = new AgendaExpressionErrorEventArgs(_expression, cause, [1], match) { IsHandled = true };
        Assert.Equal(("rule", true, cause), (rejected.Rule.Name, rejected.IsHandled, ((IRecoverableError)rejected).Exception));
        Assert.Equal(true, new AgendaExpressionEventArgs(_expression, null, [1], true, match).Result);
        Assert.Same(match, new RhsExpressionErrorEventArgs(_expression, cause, [1], match).Match);
        Assert.Null(new RhsExpressionEventArgs(_expression, null, [1], match).Exception);
        var failed = new LhsExpressionErrorEventArgs(_expression, cause, [1], null, fact, [match.Rule]);
        Assert.Same(fact, failed.Facts.Single());
        Assert.Same(match.Rule, failed.Rules.Single());
        Assert.Empty(new LhsExpressionEventArgs(_expression, null, [1], true, null, null, []).Facts);
    }
}
