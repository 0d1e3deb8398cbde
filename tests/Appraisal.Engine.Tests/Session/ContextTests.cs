using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Tests;

/// <summary>The context of a firing serves the next one only where nobody can have kept it.</summary>
public sealed class ContextTests
{
    public static TheoryData<string> WaysToKeep => ["handed on", "in a lambda", "in a conclusion"];

    [Theory]
    [MemberData(nameof(WaysToKeep))]
    public void Context_KeptByAnAction_StaysThatOfItsFiring(string way)
    {
        var kept = new List<Func<IContext>>();
        var run = new EngineRun(
            (r, trace) => Conclude(r, trace),
            (r, _) => Keep(r, way, kept),
            (r, trace) => Conclude(r, trace));
        run.Session.InsertAll([new A("x"), new A("y"), new A("z")]);
        Assert.Equal(9, run.Fire());
        Assert.Equal(["x", "y", "z"], kept.Select(context => Of(context().Match)));
    }

    [Fact]
    public void Context_OfAFiringWithinAFiring_IsNotThatOfTheOuterOne()
    {
        ISession? session = null;
        var run = new EngineRun((r, trace) =>
        {
            A a = null!;
            r.OnlyWhen().Match(() => a);
            r.OnlyThen().Yield(_ => Nested(session!, a)).Do(ctx => trace.Add(a.V + ":" + ((Noted)ctx.GetLinked("Noted#1")!).Text));
        });
        session = run.Session;
        run.Session.InsertAll([new A("x"), new A("y")]);
        run.Fire();
        Assert.Equal("y:y x:x !", run.ToString());
    }

    private static Noted Nested(ISession session, A a)
    {
        session.Fire();
        return new Noted(a.V!);
    }

    private static void Conclude(InlineRule rule, List<string> trace)
    {
        A a = null!;
        rule.OnlyWhen().Match(() => a);
        rule.OnlyThen().Do(ctx => trace.Add(Of(ctx.Match)));
    }

    private static void Keep(InlineRule rule, string way, List<Func<IContext>> kept)
    {
        A a = null!;
        rule.OnlyWhen().Match(() => a);
        switch (way)
        {
            case "handed on":
                rule.OnlyThen().Do(ctx => Note(kept, ctx));
                break;
            case "in a lambda":
                rule.OnlyThen().Do(ctx => kept.Add(() => ctx));
                break;
            default:
                rule.OnlyThen().Yield(ctx => Noted.By(kept, ctx, a.V!));
                break;
        }
    }

    private static void Note(List<Func<IContext>> kept, IContext context) => kept.Add(() => context);

    private static string Of(IMatch match) => ((A)match.Facts.Single().Value!).V!;

    public sealed record Noted(string Text)
    {
        public static Noted By(List<Func<IContext>> kept, IContext context, string text)
        {
            Note(kept, context);
            return new Noted(text);
        }
    }
}
