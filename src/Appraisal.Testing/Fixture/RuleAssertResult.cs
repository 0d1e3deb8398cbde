using System.Globalization;

namespace Appraisal.Engine.Testing;

/// <summary>What was expected of a rule, or of all rules together, and what was found.</summary>
public sealed class RuleAssertResult
{
    internal RuleAssertResult(string? ruleName, string assertionText, int expected, int actual)
    {
        RuleName = ruleName;
        AssertionText = assertionText;
        Expected = expected;
        Actual = actual;
    }

    /// <summary>The name of the rule; null for all rules together.</summary>
    public string? RuleName { get; }

    /// <summary>Whether the numbers agree.</summary>
    public RuleAssertStatus Status => Expected == Actual ? RuleAssertStatus.Passed : RuleAssertStatus.Failed;

    /// <summary>What was expected, in words.</summary>
    public string AssertionText { get; }

    /// <summary>The number of firings expected.</summary>
    public int Expected { get; }

    /// <summary>The number of firings found.</summary>
    public int Actual { get; }

    /// <summary>Puts the result in words.</summary>
    /// <returns>For instance <c>Rule 'Name': Fired; Expected: 1; Actual: 2</c>.</returns>
    public string GetMessage()
    {
        var numbers = string.Create(CultureInfo.InvariantCulture, $"{AssertionText}; Expected: {Expected}; Actual: {Actual}");
        return RuleName is null ? numbers : $"Rule '{RuleName}': {numbers}";
    }
}
