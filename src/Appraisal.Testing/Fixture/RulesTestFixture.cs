namespace Appraisal.Engine.Testing;

/// <summary>Tests rules: derive a test class from it or hold one, register the rules, feed the session, fire, and verify what fired.</summary>
/// <remarks>Depends on no assertion library: set <see cref="Asserter"/> to report failures through one. Undo firings are recorded too.</remarks>
public class RulesTestFixture
{
    private readonly RulesTestSetup _setup = new();
    private readonly RuleInvocationRecorder _recorder = new();
    private RulesTestHarness? _harness;

    /// <summary>Reports results; by default throws <see cref="RuleAssertionException"/> on failure.</summary>
    public IRuleAsserter Asserter { get; set; } = new ThrowingRuleAsserter();

    /// <summary>Registers the rules under test.</summary>
    public IRulesTestSetup Setup => _setup;

    /// <summary>The session with the rules under test: compiled when first asked for, after which no rule can be registered.</summary>
    public ISession Session => Harness.Session;

    /// <summary>The firings so far.</summary>
    public IRuleInvocationRecorder Recorder => _recorder;

    private RulesTestHarness Harness => _harness ??= CreateHarness();

    private RulesVerification Verification => new(new RulesUnderTest(_setup.Rules), _recorder);

    /// <summary>Verifies the firings from the first on. Expectations are met in order; each takes all firings in a row that it describes.</summary>
    /// <param name="buildAction">States the expectations.</param>
    /// <remarks>Unless all that is expected is that rules never fire, the expectations must cover all firings. Never means nowhere in the
    /// whole recording. The first failure is reported and ends the verification.</remarks>
    public void Verify(Action<IRulesFiringVerification> buildAction)
    {
        Asserter.Assert(Verification.Verify(buildAction));
    }

    /// <summary>Verifies the firings one by one: each expectation stands for exactly one firing, and all must be covered.</summary>
    /// <param name="buildAction">States the expectations.</param>
    public void VerifySequence(Action<IRuleSequenceFiringVerification> buildAction)
    {
        Asserter.Assert(Verification.VerifySequence(buildAction));
    }

    private RulesTestHarness CreateHarness()
    {
        _setup.Close();
        return new RulesTestHarness(_setup, _recorder);
    }
}
