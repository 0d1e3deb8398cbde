namespace Appraisal.Engine.Testing;

/// <summary>Gathers expectations and checks them against the firings.</summary>
/// <param name="rules">The rules under test.</param>
/// <param name="oneEach">Whether each expectation takes one firing at most, or as many in a row as it describes.</param>
internal sealed class RuleExpectations(IRulesUnderTest rules, bool oneEach) : IRulesFiringVerification, IRuleSequenceFiringVerification
{
    private readonly List<RuleExpectation> _expectations = [];

    IQualifiedRuleFiringVerification IRulesFiringVerification<IQualifiedRuleFiringVerification>.Rule() => Of(rules.GetSingle());

    IQualifiedRuleFiringVerification IRulesFiringVerification<IQualifiedRuleFiringVerification>.Rule<TRule>()
        => Of(rules.GetRuleInfo(typeof(TRule)));

    IQualifiedRuleFiringVerification IRulesFiringVerification<IQualifiedRuleFiringVerification>.Rule(Type ruleType)
        => Of(rules.GetRuleInfo(ruleType));

    IQualifiedRuleFiringVerification IRulesFiringVerification<IQualifiedRuleFiringVerification>.Rule(string ruleName)
        => Of(rules.GetRuleInfo(ruleName));

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule() => Of(rules.GetSingle());

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule<TRule>() => Of(rules.GetRuleInfo(typeof(TRule)));

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule(Type ruleType) => Of(rules.GetRuleInfo(ruleType));

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule(string ruleName) => Of(rules.GetRuleInfo(ruleName));

    public RuleAssertResult Check(IReadOnlyList<IMatch> firings)
    {
        var expected = 0;
        var position = 0;
        var last = RuleAssertResult.OfFirings(null, "Fired", 0, 0);
        foreach (var expectation in _expectations)
        {
            var actual = expectation.Expected == 0 ? firings.Count(expectation.Describes) : CountFrom(position, firings, expectation);
            last = RuleAssertResult.OfFirings(expectation.RuleName, expectation.Text, expectation.Expected, actual);
            if (last.Status == RuleAssertStatus.Failed)
                return last;
            expected += expectation.Expected;
            position += actual;
        }

        return expected > 0 ? RuleAssertResult.OfFirings(null, "Fired", expected, firings.Count) : last;
    }

    private int CountFrom(int position, IReadOnlyList<IMatch> firings, RuleExpectation expectation)
    {
        var end = oneEach ? Math.Min(position + 1, firings.Count) : firings.Count;
        var count = 0;
        while (position + count < end && expectation.Describes(firings[position + count]))
            count++;
        return count;
    }

    private Expecting Of(RuleInfo rule) => new(rule.Definition, _expectations);

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
