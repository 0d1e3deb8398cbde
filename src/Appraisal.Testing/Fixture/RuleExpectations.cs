namespace Appraisal.Engine.Testing;

/// <summary>Gathers expectations and checks them against the firings.</summary>
/// <param name="rules">The rules under test.</param>
/// <param name="oneEach">Whether each expectation takes one firing at most, or as many in a row as it describes.</param>
internal sealed class RuleExpectations(RulesTestSetup rules, bool oneEach) : IRulesFiringVerification, IRuleSequenceFiringVerification
{
    private readonly List<RuleExpectation> _expectations = [];

    IQualifiedRuleFiringVerification IRulesFiringVerification<IQualifiedRuleFiringVerification>.Rule() => Of(rules.Find());

    IQualifiedRuleFiringVerification IRulesFiringVerification<IQualifiedRuleFiringVerification>.Rule<TRule>() => Of(rules.Find(typeof(TRule)));

    IQualifiedRuleFiringVerification IRulesFiringVerification<IQualifiedRuleFiringVerification>.Rule(Type ruleType) => Of(rules.Find(ruleType));

    IQualifiedRuleFiringVerification IRulesFiringVerification<IQualifiedRuleFiringVerification>.Rule(string ruleName) => Of(rules.Find(ruleName));

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule() => Of(rules.Find());

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule<TRule>() => Of(rules.Find(typeof(TRule)));

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule(Type ruleType) => Of(rules.Find(ruleType));

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule(string ruleName) => Of(rules.Find(ruleName));

    public void Check(IReadOnlyList<IMatch> firings, IRuleAsserter asserter)
    {
        var expected = 0;
        var position = 0;
        foreach (var expectation in _expectations)
        {
            var actual = expectation.Expected == 0 ? firings.Count(expectation.Describes) : CountFrom(position, firings, expectation);
            var result = new RuleAssertResult(expectation.RuleName, expectation.Text, expectation.Expected, actual);
            asserter.Assert(result);
            if (result.Status == RuleAssertStatus.Failed)
                return;
            expected += expectation.Expected;
            position += actual;
        }

        if (expected > 0)
            asserter.Assert(new RuleAssertResult(null, "Fired", expected, firings.Count));
    }

    private int CountFrom(int position, IReadOnlyList<IMatch> firings, RuleExpectation expectation)
    {
        var end = oneEach ? Math.Min(position + 1, firings.Count) : firings.Count;
        var count = 0;
        while (position + count < end && expectation.Describes(firings[position + count]))
            count++;
        return count;
    }

    private Expecting Of(IRuleDefinition rule) => new(rule, _expectations);

    private sealed class Expecting(IRuleDefinition rule, List<RuleExpectation> expectations) : IQualifiedRuleFiringVerification
    {
        public void Fired(params FactConstraint[] constraints) => Fired(Times.Once, constraints);

        public void Fired(Times times, params FactConstraint[] constraints)
        {
            ArgumentNullException.ThrowIfNull(constraints);
            expectations.Add(new RuleExpectation(rule, times, constraints));
        }
    }
}
