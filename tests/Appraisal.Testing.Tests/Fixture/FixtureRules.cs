namespace Appraisal.Engine.Testing.Tests.Fixture;

public sealed class Text(string value)
{
    public string Value { get; set; } = value;
}

public sealed class Number(int value)
{
    public int Value { get; } = value;
}

[Name("text")]
public sealed class TextRule : Rule
{
    public override void Define()
    {
        Text text = null!;

        When()
            .Match(() => text, t => t.Value.StartsWith("valid", StringComparison.Ordinal));

        Then()
            .Do(ctx => ctx.GetLinkedKeys())
            .Undo(ctx => ctx.GetLinkedKeys());
    }
}

[Name("text and number")]
public sealed class TextAndNumberRule : Rule
{
    public override void Define()
    {
        Text text = null!;
        Number number = null!;

        When()
            .Match(() => text)
            .Match(() => number, n => n.Value == text.Value.Length);

        Then()
            .Do(ctx => ctx.GetLinkedKeys());
    }
}

[Name("missing text")]
public sealed class MissingTextRule : Rule
{
    public override void Define()
    {
        Text text = null!;
        string? missing = null;

        When()
            .Match(() => text)
            .Let(() => missing, () => text.Value == "absent" ? null : text.Value);

        Then()
            .Do(ctx => ctx.GetLinkedKeys());
    }
}

internal sealed class RecordingAsserter : IRuleAsserter
{
    public List<RuleAssertResult> Results { get; } = [];

    public RuleAssertResult Last => Results[^1];

    public void Assert(RuleAssertResult result) => Results.Add(result);
}
