namespace Appraisal.Engine.Testing;

/// <summary>Verifies the firings recorded so far, and gives the result instead of reporting it.</summary>
public interface IRulesVerification
{
    /// <summary>Verifies the firings from the first on, as <see cref="RulesTestFixture.Verify"/> does.</summary>
    /// <param name="action">States the expectations.</param>
    /// <returns>The first failure; if there is none, the last expectation met.</returns>
    RuleAssertResult Verify(Action<IRulesFiringVerification> action);

    /// <summary>Verifies the firings one by one, as <see cref="RulesTestFixture.VerifySequence"/> does.</summary>
    /// <param name="action">States the expectations.</param>
    /// <returns>The first failure; if there is none, the last expectation met.</returns>
    RuleAssertResult VerifySequence(Action<IRuleSequenceFiringVerification> action);
}

/// <summary>Verifies the firings of a recorder.</summary>
internal sealed class RulesVerification(IRulesUnderTest rules, IRuleInvocationRecorder recorder) : IRulesVerification
{
    public RuleAssertResult Verify(Action<IRulesFiringVerification> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var expectations = new RuleExpectations(rules, oneEach: false);
        action(expectations);
        return expectations.Check(recorder.GetInvocations());
    }

    public RuleAssertResult VerifySequence(Action<IRuleSequenceFiringVerification> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var expectations = new RuleExpectations(rules, oneEach: true);
        action(expectations);
        return expectations.Check(recorder.GetInvocations());
    }
}
