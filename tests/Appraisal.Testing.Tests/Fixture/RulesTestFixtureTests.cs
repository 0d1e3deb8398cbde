using System.Linq.Expressions;

namespace Appraisal.Engine.Testing.Tests.Fixture;

[Trait("Statement", "76")]
public sealed class RulesTestFixtureTests
{
    private readonly RulesTestFixture _fixture = new();
    private readonly RecordingAsserter _asserter = new();

    public RulesTestFixtureTests()
    {
        _fixture.Asserter = _asserter;
    }

    [Fact]
    public void Verify_NothingFiredNeverExpected_Passes()
    {
        Fire();

        _fixture.Verify(v => v.Rule().Fired(Times.Never));

        AssertLast(RuleAssertStatus.Passed, 0, 0);
    }

    [Fact]
    public void Verify_AsOftenAsExpected_PassesAndIsReportedOnce()
    {
        Fire(new Text("valid 1"), new Text("valid 2"), new Text("other"));

        _fixture.Verify(v => v.Rule<TextRule>().Fired(Times.Twice));

        Assert.Single(_asserter.Results);
        AssertLast(RuleAssertStatus.Passed, 2, 2);
    }

    [Fact]
    [Trait("Statement", "77")]
    public void Verify_OftenerThanExpected_FailsForTheRule()
    {
        Fire(new Text("valid 1"), new Text("valid 2"));

        _fixture.Verify(v => v.Rule().Fired());

        AssertLast(RuleAssertStatus.Failed, 1, 2);
        Assert.Equal("Rule 'text': Fired; Expected: 1; Actual: 2", _asserter.Last.GetMessage());
    }

    [Fact]
    [Trait("Statement", "77")]
    public void Verify_OtherRuleFiredToo_FailsForTheTotal()
    {
        _fixture.Setup.Rule<TextRule>();
        _fixture.Setup.Rule<TextAndNumberRule>();
        Fire(new Text("valid"), new Number(5));

        var rule = _fixture.Setup.Rules.First().Type!;
        _fixture.Verify(v => v.Rule(rule).Fired());

        AssertLast(RuleAssertStatus.Failed, 1, 2);
        Assert.Equal("Fired; Expected: 1; Actual: 2", _asserter.Last.GetMessage());
    }

    [Fact]
    [Trait("Statement", "77")]
    public void Fact_ValueOfNull_IsJudgedByItsDeclaredType()
    {
        string? seen = "unseen";
        _fixture.Setup.Rule<MissingTextRule>();
        Fire(new Text("absent"));

        _fixture.Verify(v => v.Rule<MissingTextRule>().Fired(Matched.Fact<Text>(), Matched.Fact<string>().Callback(s => seen = s)));
        AssertLast(RuleAssertStatus.Passed, 1, 1);
        Assert.Null(seen);
        _fixture.Verify(v => v.Rule<MissingTextRule>().Fired(Matched.Fact<string?>(factValue: null)));
        AssertLast(RuleAssertStatus.Passed, 1, 1);
        _fixture.Verify(v => v.Rule<MissingTextRule>().Fired(Matched.Fact<string>(s => s.Length == 0)));
        AssertLast(RuleAssertStatus.Failed, 1, 0);
        _fixture.Verify(v => v.Rule<MissingTextRule>().Fired(Matched.Fact<Number>()));
        AssertLast(RuleAssertStatus.Failed, 1, 0);
    }

    [Fact]
    public void Verify_NeverExpected_LooksAtAllFirings()
    {
        _fixture.Setup.Rule<TextRule>();
        _fixture.Setup.Rule<TextAndNumberRule>();
        Fire(new Text("valid"));
        Fire(new Number(5));

        _fixture.Verify(v => v.Rule<TextAndNumberRule>().Fired(Times.Never));

        AssertLast(RuleAssertStatus.Failed, 0, 1);
    }

    [Fact]
    public void Verify_NeverExpectedOfAnotherRule_Passes()
    {
        _fixture.Setup.Rule<TextRule>();
        _fixture.Setup.Rule<TextAndNumberRule>();
        Fire(new Text("valid"));

        _fixture.Verify(v => v.Rule("text and number").Fired(Times.Never));

        AssertLast(RuleAssertStatus.Passed, 0, 0);
    }

    [Fact]
    [Trait("Statement", "77")]
    public void Verify_ConstraintNotMet_Fails()
    {
        Fire(new Text("valid"));

        _fixture.Verify(v => v.Rule().Fired(Matched.Fact<Text>(t => t.Value == "x")));

        AssertLast(RuleAssertStatus.Failed, 1, 0);
        Assert.Equal(
            "Rule 'text': Fired With: Fact Appraisal.Engine.Testing.Tests.Fixture.Text where t => (t.Value == \"x\"); Expected: 1; Actual: 0",
            _asserter.Last.GetMessage());
    }

    [Fact]
    [Trait("Statement", "77")]
    public void Verify_ConstraintsMet_CallsBack()
    {
        var text = new Text("valid");
        List<int> numbers = [];
        _fixture.Setup.Rule<TextRule>();
        _fixture.Setup.Rule<TextAndNumberRule>();
        Fire(text, new Number(5));
        _fixture.Recorder.Clear();
        _fixture.Session.Update(text);
        _fixture.Session.Fire();

        _fixture.Verify(v =>
        {
            v.Rule<TextRule>().Fired(Times.Once, Matched.Fact(text));
            v.Rule<TextAndNumberRule>().Fired(Times.Once, Matched.Fact<object>(), Matched.Fact<Number>().Callback(n => numbers.Add(n.Value)));
        });

        AssertLast(RuleAssertStatus.Passed, 2, 2);
        Assert.Equal([5], numbers);
    }

    [Fact]
    public void VerifySequence_OneFiringEach_Passes()
    {
        Fire(new Text("valid 1"), new Text("valid 2"));

        _fixture.VerifySequence(s =>
        {
            s.Rule().Fired(Matched.Fact<Text>(t => t.Value == "valid 1"));
            s.Rule().Fired();
        });

        AssertLast(RuleAssertStatus.Passed, 2, 2);
    }

    [Fact]
    public void VerifySequence_OneTooMany_FailsForTheRule()
    {
        Fire(new Text("valid 1"));

        _fixture.VerifySequence(s =>
        {
            s.Rule().Fired();
            s.Rule().Fired();
        });

        AssertLast(RuleAssertStatus.Failed, 1, 0);
    }

    [Fact]
    [Trait("Statement", "77")]
    public void Recorder_Undo_IsRecordedToo()
    {
        var text = new Text("valid");
        Fire(text);
        _fixture.Session.Retract(text);
        _fixture.Session.Fire();

        Assert.Equal([MatchTrigger.Created, MatchTrigger.Removed], _fixture.Recorder.GetInvocations().Select(i => i.Trigger));
    }

    [Fact]
    public void Recorder_Paused_MissesFirings()
    {
        Fire(new Text("valid 1"));
        _fixture.Recorder.Pause();
        Fire(new Text("valid 2"));
        _fixture.Recorder.Resume();
        Fire(new Text("valid 3"));

        Assert.Equal(
            ["valid 1", "valid 3"],
            _fixture.Recorder.GetInvocations().Select(i => ((Text)i.Facts.Single().Value!).Value));
    }

    [Fact]
    public void Asserter_Default_ThrowsOnFailure()
    {
        var fixture = new RulesTestFixture();
        fixture.Setup.Rule(new TextRule());
        fixture.Session.Fire();

        fixture.Verify(v => v.Rule().Fired(Times.Never));
        var exception = Assert.Throws<RuleAssertionException>(() => fixture.Verify(v => v.Rule().Fired()));

        Assert.Equal("Rule 'text': Fired; Expected: 1; Actual: 0", exception.Message);
    }

    [Fact]
    [Trait("Statement", "78")]
    public void Setup_SameTypeOrName_IsRejected()
    {
        _fixture.Setup.Rule<TextRule>();

        Assert.Throws<ArgumentException>(() => _fixture.Setup.Rule(new TextRule()));
        Assert.Throws<ArgumentException>(() => _fixture.Setup.Rule(Definition("text")));
        Assert.Throws<ArgumentException>(() => _fixture.Setup.Rule(typeof(string)));
        Assert.Equal(typeof(TextRule), Assert.Single(_fixture.Setup.Rules).Type);
    }

    [Fact]
    [Trait("Statement", "78")]
    public void Verify_RuleWithoutAName_NeedsExactlyOneRule()
    {
        Assert.Throws<ArgumentException>(() => _fixture.Verify(v => v.Rule().Fired()));
        _fixture.Setup.Rule<TextRule>();
        _fixture.Setup.Rule<TextAndNumberRule>();

        Assert.Throws<ArgumentException>(() => _fixture.Verify(v => v.Rule().Fired()));
        Assert.Throws<ArgumentException>(() => _fixture.Verify(v => v.Rule("absent").Fired()));
    }

    [Fact]
    public void Setup_AfterTheSession_IsRejected()
    {
        Fire();

        Assert.Throws<InvalidOperationException>(() => _fixture.Setup.Rule<TextAndNumberRule>());
    }

    [Fact]
    public void Setup_Definition_IsFoundByName()
    {
        _fixture.Setup.Rule(Definition("built"));
        _fixture.Session.Insert("text");
        _fixture.Session.Fire();

        _fixture.Verify(v => v.Rule("built").Fired(Matched.Fact("text")));

        AssertLast(RuleAssertStatus.Passed, 1, 1);
    }

    private static IRuleDefinition Definition(string name)
    {
        Expression<Action<IContext>> action = ctx => ctx.GetLinkedKeys();
        var builder = new RuleBuilder();
        builder.Name(name);
        builder.LeftHandSide().Pattern(typeof(string), "text");
        builder.RightHandSide().Action(action);
        return builder.Build();
    }

    private void Fire(params object[] facts)
    {
        if (_fixture.Setup.Rules.All(r => r.Type != typeof(TextRule)))
            _fixture.Setup.Rule<TextRule>();
        foreach (var fact in facts)
            _fixture.Session.Insert(fact);
        _fixture.Session.Fire();
    }

    private void AssertLast(RuleAssertStatus status, int expected, int actual)
        => Assert.Equal((status, expected, actual), (_asserter.Last.Status, _asserter.Last.Expected, _asserter.Last.Actual));
}
