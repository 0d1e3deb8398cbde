using System.Linq.Expressions;
using Appraisal.Engine.Fluent;

namespace Appraisal.Engine.Tests;

/// <summary>Whether a comparison with a constant is looked up or evaluated, the facts that pass are those for which it is true.</summary>
public sealed class ConstantDispatchTests
{
    private static readonly Constants _constants = new DerivedConstants();

    private static readonly Row[] _rows =
    [
        new() { Id = 1 },
        new()
        {
            Id = 2, Maybe = 1, Colour = Colour.Red, MaybeColour = Colour.Red, Size = Size.Large, Letter = 'a', Byte = 1, Count = 1,
            Real = double.NaN, Ratio = 1, Money = 1.0m, Flag = true, Day = new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc), Text = "x",
            Code = new Code("x", 1),
        },
        new()
        {
            Id = 3, Maybe = 0, Colour = Colour.Blue, MaybeColour = Colour.Blue, Size = Size.Small, Letter = 'A', Byte = 255,
            Count = 4_294_967_297, Real = -0.0, Ratio = float.NaN, Money = 1.00m, Day = new DateTime(2024, 3, 1), Text = "", Code = new Code("x", 2),
        },
        new() { Id = 4, Maybe = 2, Colour = (Colour)7, Real = 1, Money = -1, Text = "X", Code = new Code("x", 1) },
    ];

    private static readonly Expression<Func<Row, bool>>[] _conditions =
    [
        r => r.Maybe == 1,
        r => r.Maybe == null,
        r => 2 == r.Maybe,
        r => r.Maybe == _constants.Maybe,
        r => r.Id == _constants.Maybe,
        r => r.Id == _constants.Byte,
        r => r.Colour == Colour.Red,
        r => r.Colour == _constants.Colour,
        r => r.MaybeColour == Colour.Blue,
        r => r.MaybeColour == _constants.Colour,
        r => r.MaybeColour == null,
        r => r.Size == Size.Large,
        r => r.Size == _constants.Size,
        r => r.Letter == 'a',
        r => r.Byte == 255,
        r => r.Byte == _constants.Byte,
        r => r.Count == 1,
        r => unchecked((int)r.Count) == 1,
        r => r.Real == 0.0,
        r => r.Real == _constants.NotANumber,
        r => r.Real.Equals(_constants.NotANumber),
        r => r.Ratio == 1,
        r => r.Money == 1m,
        r => r.Money == 1,
        r => r.Flag == true,
        r => !r.Flag,
        r => r.Day == _constants.Day,
        r => r.Text == "x",
        r => r.Text == null,
        r => r.Text == string.Empty,
        r => r.Text == _constants.Text,
        r => r.Text == _constants.Overridden,
        r => r.Text == _constants.Computed,
        r => r.Text == ((ITextual)_constants).Text,
        r => r.Text == Constants.Common,
        r => _constants.Text == r.Text && r.Maybe == 1,
        r => r.Code == new Code("x", 1),
        r => r.Code == _constants.Code,
        r => r.Backwards == "x",
    ];

    [Fact]
    [Trait("Statement", "40")]
    public void Match_EqualitiesWithConstants_PassTheFactsForWhichTheyAreTrue()
    {
        foreach (var condition in _conditions)
            Assert.Equal(Expected(condition), Found(condition));
    }

    [Fact]
    [Trait("Statement", "40")]
    public void Match_EqualitiesOfTheSameMembersInManyRules_PassTheFactsForWhichTheyAreTrue()
        => Assert.Equal(Expected(_conditions), Found(_conditions));

    [Fact]
    [Trait("Statement", "1")]
    public void Match_GetOnlyPropertyOverriddenByAComputedOne_IsReadAtEveryEvaluation()
    {
        Constants changing = new ChangingConstants();
        var run = new EngineRun((rule, trace) =>
        {
            Row row = null!;
            rule.OnlyWhen().Match(() => row, r => r.Text == changing.Computed);
            rule.OnlyThen().Do(_ => trace.Add($"{row.Id}"));
        });
        run.Session.InsertAll(_rows);
        run.Fire();
        ((ChangingConstants)changing).Now = "x";
        run.Session.UpdateAll(_rows);
        run.Fire();
        Assert.Equal("4 ! 2 !", run.ToString());
    }

    private static IEnumerable<string> Expected(params Expression<Func<Row, bool>>[] conditions)
        => conditions.SelectMany(c => _rows.Where(c.Compile()).Select(r => $"{c}: {r.Id}")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Found(params Expression<Func<Row, bool>>[] conditions)
    {
        var found = new List<string>();
        var rules = conditions.Select(condition => new InlineRule(rule =>
        {
            Row row = null!;
            rule.OnlyWhen().Match(() => row, condition);
            rule.OnlyThen().Do(_ => found.Add($"{condition}: {row.Id}"));
        }));
        var session = new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules)).CreateSession();
        session.InsertAll(_rows);
        session.Fire();
        return found.Order(StringComparer.Ordinal);
    }

    public enum Colour
    {
        Red = 1,
        Blue = 2,
    }

    public enum Size : byte
    {
        Small,
        Large,
    }

    public readonly record struct Code(string Text, int Number);

    public sealed class Row
    {
        public int Id { get; init; }

        public int? Maybe { get; init; }

        public Colour Colour { get; init; }

        public Colour? MaybeColour { get; init; }

        public Size Size { get; init; }

        public char Letter { get; init; }

        public byte Byte { get; init; }

        public long Count { get; init; }

        public double Real { get; init; }

        public float Ratio { get; init; }

        public decimal Money { get; init; }

        public bool Flag { get; init; }

        public DateTime Day { get; init; }

        public string? Text { get; init; }

        public Code Code { get; init; }

        public string Backwards => new([.. (Text ?? "").Reverse()]);
    }

    private interface ITextual
    {
        string Text { get; }
    }

    private class Constants : ITextual
    {
        public static readonly string Common = "X";

        public int? Maybe { get; } = 2;

        public byte Byte { get; } = 1;

        public Colour Colour { get; } = Colour.Blue;

        public Size Size { get; } = Size.Large;

        public double NotANumber { get; } = double.NaN;

        public DateTime Day { get; } = new(2024, 3, 1);

        public string Text { get; } = "x";

        public Code Code { get; } = new("x", 2);

        public virtual string Overridden { get; } = "X";

        public virtual string Computed { get; } = "X";
    }

    private sealed class DerivedConstants : Constants
    {
        public override string Overridden { get; } = "x";

        public override string Computed => Text;
    }

    private sealed class ChangingConstants : Constants
    {
        public string Now { get; set; } = "X";

        public override string Computed => Now;
    }
}
