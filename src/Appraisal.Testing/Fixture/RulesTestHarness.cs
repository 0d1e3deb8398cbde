namespace Appraisal.Engine.Testing;

/// <summary>
/// Compiles rules, runs them in a session and records their firings; for test classes that do not use <see cref="RulesTestFixture"/>.
/// </summary>
public class RulesTestHarness
{
    private readonly RuleInvocationRecorder _recorder;

    /// <summary>Compiles rules and starts a session.</summary>
    /// <param name="setup">The rules and how to compile them. What is registered there afterwards has no effect.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public RulesTestHarness(IRulesTestSetup setup)
        : this(setup, new RuleInvocationRecorder())
    {
    }

    internal RulesTestHarness(IRulesTestSetup setup, RuleInvocationRecorder recorder)
    {
        ArgumentNullException.ThrowIfNull(setup);
        _recorder = recorder;
        RuleSet = new RulesUnderTest([.. setup.Rules]);
        var compiler = new RuleCompiler();
        setup.CompilerSetupAction(compiler);
        Session = compiler.Compile(RuleSet.Rules.Select(r => r.Definition)).CreateSession();
        Session.Events.RuleFiredEvent += (_, fired) => _recorder.Record(fired.Match);
    }

    /// <summary>The session.</summary>
    public ISession Session { get; }

    /// <summary>The firings so far.</summary>
    public IRuleInvocationRecorder Recorder => _recorder;

    /// <summary>The rules under test.</summary>
    public IRulesUnderTest RuleSet { get; }

    /// <summary>Verifies the firings so far, and those to come until the verification is asked.</summary>
    /// <returns>The verification.</returns>
    public IRulesVerification GetRulesVerification() => new RulesVerification(RuleSet, _recorder);
}
