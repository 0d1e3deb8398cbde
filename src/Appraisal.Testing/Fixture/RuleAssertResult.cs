using System.Globalization;

namespace Appraisal.Engine.Testing;

/// <summary>What was expected of a rule, or of all rules together, and what was found.</summary>
public sealed class RuleAssertResult
{
    /// <summary>Makes a result.</summary>
    /// <param name="ruleName">The name of the rule; null for all rules together.</param>
    /// <param name="status">Whether the expectation was met.</param>
    /// <param name="assertionText">What was expected, in words.</param>
    /// <param name="expected">What was expected, such as a number of firings.</param>
    /// <param name="actual">What was found.</param>
    public RuleAssertResult(string? ruleName, RuleAssertStatus status, string assertionText, object? expected, object? actual)
    {
        ArgumentNullException.ThrowIfNull(assertionText);
        RuleName = ruleName;
        Status = status;
        AssertionText = assertionText;
        Expected = expected;
        Actual = actual;
    }

    /// <summary>The name of the rule; null for all rules together.</summary>
    public string? RuleName { get; }

    /// <summary>Whether the expectation was met.</summary>
    public RuleAssertStatus Status { get; }

    /// <summary>What was expected, in words.</summary>
    public string AssertionText { get; }

    /// <summary>What was expected: of the fixture, the number of firings.</summary>
    public object? Expected { get; }

    /// <summary>What was found: of the fixture, the number of firings.</summary>
    public object? Actual { get; }

    /// <summary>Puts the result in words.</summary>
    /// <returns>For instance <c>Rule 'Name': Fired; Expected: 1; Actual: 2</c>.</returns>
    public string GetMessage()
    {
        var numbers = string.Create(CultureInfo.InvariantCulture, $"{AssertionText}; Expected: {Expected}; Actual: {Actual}");
        return RuleName is null ? numbers : $"Rule '{RuleName}': {numbers}";
    }

    internal static RuleAssertResult OfFirings(string? ruleName, string assertionText, int expected, int actual)
        => new(ruleName, expected == actual ? RuleAssertStatus.Passed : RuleAssertStatus.Failed, assertionText, expected, actual);
}
