namespace Appraisal.Engine.Testing.Tests.Fixture;

[Trait("Statement", "76")]
public sealed class RulesTestHarnessTests
{
    private readonly RulesTestFixture _fixture = new();

    [Fact]
    public void Verify_ByAHarness_GivesTheResultInsteadOfReportingIt()
    {
        _fixture.Setup.Rule<TextRule>();
        var harness = new RulesTestHarness(_fixture.Setup);
        harness.Session.InsertAll([new Text("valid 1"), new Text("valid 2")]);
        harness.Session.Fire();
        var verification = harness.GetRulesVerification();

        var met = verification.Verify(v => v.Rule().Fired(Times.Twice));
        var missed = verification.VerifySequence(v => v.Rule().Fired());

        Assert.Equal((RuleAssertStatus.Passed, 2, 2), (met.Status, met.Expected, met.Actual));
        Assert.Equal((RuleAssertStatus.Failed, 1, 2), (missed.Status, missed.Expected, missed.Actual));
        Assert.Equal(2, harness.Recorder.GetInvocations().Count);
        Assert.Empty(_fixture.Recorder.GetInvocations());
        harness.Recorder.Clear();
        Assert.Equal(RuleAssertStatus.Passed, verification.Verify(v => v.Rule().Fired(Times.Never)).Status);
        Assert.Equal(RuleAssertStatus.Passed, verification.Verify(_ => { }).Status);
    }

    [Fact]
    [Trait("Statement", "78")]
    public void RuleSet_FindsRulesByClassAndName()
    {
        _fixture.Setup.Rule<TextRule>();
        var single = new RulesTestHarness(_fixture.Setup).RuleSet;
        _fixture.Setup.Rule(new TextAndNumberRule());
        var rules = new RulesTestHarness(_fixture.Setup).RuleSet;

        Assert.Equal(typeof(TextRule), single.GetSingle().Type);
        Assert.Equal(2, rules.Rules.Count);
        Assert.Equal("text and number", rules.GetRuleInfo(typeof(TextAndNumberRule)).Definition.Name);
        Assert.Equal(typeof(TextRule), rules.GetRuleInfo("text").Type);
        Assert.Throws<ArgumentException>(() => rules.GetSingle());
        Assert.Throws<ArgumentException>(() => rules.GetRuleInfo(typeof(MissingTextRule)));
        Assert.Throws<ArgumentException>(() => rules.GetRuleInfo("absent"));
    }

    [Fact]
    public void Harness_SetsUpTheCompiler()
    {
        _fixture.Setup.Rule<TextRule>();
        var asked = false;
        _fixture.Setup.CompilerSetupAction = compiler => asked = compiler is not null;

        Assert.NotNull(new RulesTestHarness(_fixture.Setup).Session);
        Assert.True(asked);
    }

    [Fact]
    public void RuleInfo_OfADefinition_HasNoClass()
    {
        _fixture.Setup.Rule<TextRule>();
        var definition = _fixture.Setup.Rules.Single().Definition;
        var info = new RuleInfo(definition);

        Assert.Null(info.Type);
        Assert.Null(info.Instance);
        Assert.Same(definition, info.Definition);
    }
}
