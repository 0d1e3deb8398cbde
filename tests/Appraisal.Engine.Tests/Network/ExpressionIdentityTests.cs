using System.Globalization;
using System.Linq.Expressions;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;
using Microsoft.CSharp.RuntimeBinder;

namespace Appraisal.Engine.Tests;

/// <summary>Expressions that differ are not taken for one.</summary>
public sealed class ExpressionIdentityTests
{
    private static readonly ParameterExpression _fact = Expression.Parameter(typeof(A));

    [Fact]
    [Trait("Statement", "74")]
    public void Compile_LiteralsThatAreEqualButNotTheSame_AreKeptApart()
        => Assert.Equal(
            ["-Infinity", "2.0", "2.00", "Infinity"],
            Told(a => Text(a.N + 1.0m), a => Text(a.N + 1.00m), a => Text(a.N / 0.0), a => Text(a.N / -0.0)));

    [Fact]
    [Trait("Statement", "40")]
    public void Match_ConstantsThatAreEqualButNotTheSame_AreKeptApart()
    {
        var session = EngineRun.Compile(new ScaledRule(1.0m), new ScaledRule(1.00m), new ScaledRule(2.00m)).CreateSession();
        session.Insert(new A("2.00", 1));
        session.Fire();
        Assert.Equal(["1.00"], session.Query<string>().AsEnumerable());
    }

    [Fact]
    [Trait("Statement", "40")]
    public void Match_ObjectsThatAreEqualButNotTheSame_AreKeptApart()
    {
        var session = EngineRun.Compile(new TableRule(new Table(1.0m)), new TableRule(new Table(1.00m))).CreateSession();
        session.Insert(new A("2.00", 1));
        session.Fire();
        Assert.Equal(["1.00"], session.Query<string>().AsEnumerable());
    }

    [Fact]
    [Trait("Statement", "40")]
    public void Match_TimesThatAreEqualButOfOtherZones_AreKeptApart()
    {
        var there = new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero);
        var here = there.ToOffset(TimeSpan.FromHours(8));
        var universal = there.UtcDateTime;
        var local = DateTime.SpecifyKind(universal, DateTimeKind.Local);
        var session = EngineRun.Compile(new DayRule(here, local), new DayRule(there, local), new DayRule(there, universal)).CreateSession();
        session.Insert(new A("0 Utc"));
        session.Fire();
        Assert.Equal(["0 Utc"], session.Query<string>().AsEnumerable());
    }

    [Fact]
    [Trait("Statement", "40")]
    public void Match_StatementsThatDifferInCasesHandlersOrTargets_AreKeptApart()
    {
        var n = Expression.Property(_fact, nameof(A.N));
        var fail = Expression.Throw(Expression.Constant(new FormatException()), typeof(int));
        var any = Expression.Catch(typeof(Exception), Number(8));
        Expression[] values =
        [
            Expression.Switch(n, Number(6), Case(3, 1, 2), Case(5, 4)),
            Expression.Switch(n, Number(6), Case(2, 1), Case(5, 3, 4)),
            Expression.TryCatch(fail, Expression.Catch(typeof(FormatException), Number(7))),
            Expression.TryCatch(Expression.TryCatch(fail, Expression.Catch(typeof(NotSupportedException), Number(7))), any),
            Expression.TryCatch(Expression.TryCatch(fail, Expression.Catch(typeof(FormatException), Number(7))), any),
            Jump(toOuter: true),
            Jump(toOuter: false),
            Bound(ExpressionType.Add),
            Bound(ExpressionType.Subtract),
        ];
        Assert.Equal(["-2", "10", "11", "2", "3", "4", "7", "7", "8"], Told([.. values.Select(Shown)]));
    }

    private static ConstantExpression Number(int value) => Expression.Constant(value);

    private static SwitchCase Case(int result, params int[] tests) => Expression.SwitchCase(Number(result), tests.Select(Number));

    /// <summary>10 if the jump leaves both blocks, 11 if it leaves the inner one.</summary>
    private static BlockExpression Jump(bool toOuter)
    {
        var (outer, inner) = (Expression.Label(typeof(int)), Expression.Label(typeof(int)));
        var block = Expression.Block(Expression.Goto(toOuter ? outer : inner, Number(10)), Expression.Label(inner, Number(0)));
        return Expression.Block(Expression.Label(outer, Expression.Add(block, Number(1))));
    }

    /// <summary>1 and 3, calculated by an operator that is bound at run time.</summary>
    private static DynamicExpression Bound(ExpressionType operation)
    {
        var argument = CSharpArgumentInfo.Create(CSharpArgumentInfoFlags.None, null);
        var binder = Binder.BinaryOperation(CSharpBinderFlags.None, operation, typeof(ExpressionIdentityTests), [argument, argument]);
        return Expression.Dynamic(binder, typeof(object), Number(1), Number(3));
    }

    private static Expression<Func<A, string>> Shown(Expression value)
        => Expression.Lambda<Func<A, string>>(
            Expression.Call(typeof(ExpressionIdentityTests), nameof(Text), [], Expression.Convert(value, typeof(IFormattable))), _fact);

    private static IEnumerable<string> Told(params Expression<Func<A, string>>[] texts)
    {
        var trace = new List<string>();
        var session = EngineRun.Compile([.. texts.Select(t => new InlineRule(r => Tell(r, trace, t)))]).CreateSession();
        session.Insert(new A("a", 1));
        session.Fire();
        return trace.Order(StringComparer.Ordinal);
    }

    private static void Tell(InlineRule rule, List<string> trace, Expression<Func<A, string>> text)
    {
        A a = null!;
        Expression<Func<A>> alias = () => a;
        rule.OnlyWhen().Match(alias);
        var told = new Model.Replacement(text.Parameters[0], alias.Body).Visit(text.Body);
        rule.OnlyThen().Do(Expression.Lambda<Action<IContext>>(
            Expression.Call(Expression.Constant(trace), nameof(trace.Add), [], told), Expression.Parameter(typeof(IContext))));
    }

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    private sealed class ScaledRule(decimal one) : Rule
    {
        private decimal One { get; } = one;

        public override void Define()
        {
            When().Match<A>(a => Text(a.N + One) == a.V);
            Then().Yield(_ => Text(One));
        }
    }

    private sealed record Table(decimal One)
    {
        public string After(int number) => Text(number + One);
    }

    private sealed class TableRule(Table table) : Rule
    {
        private Table Table { get; } = table;

        public override void Define()
        {
            When().Match<A>(a => Table.After(a.N) == a.V);
            Then().Yield(_ => Table.After(0));
        }
    }

    private sealed class DayRule(DateTimeOffset time, DateTime day) : Rule
    {
        private DateTimeOffset Time { get; } = time;

        private DateTime Day { get; } = day;

        public override void Define()
        {
            When().Match<A>(a => Text(Time.Hour) + " " + Day.Kind == a.V);
            Then().Yield(_ => Text(Time.Hour) + " " + Day.Kind);
        }
    }
}
