namespace Appraisal.Engine.Testing;

/// <summary>Reports what was verified, for instance through an assertion library.</summary>
public interface IRuleAsserter
{
    /// <summary>Reports a result, passed or failed.</summary>
    /// <param name="result">The result.</param>
    void Assert(RuleAssertResult result);
}

/// <summary>Throws on failure.</summary>
internal sealed class ThrowingRuleAsserter : IRuleAsserter
{
    public void Assert(RuleAssertResult result)
    {
        if (result.Status == RuleAssertStatus.Failed)
            throw new RuleAssertionException(result.GetMessage());
    }
}
