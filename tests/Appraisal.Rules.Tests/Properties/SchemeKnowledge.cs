using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Properties;

/// <summary>What the properties have to know of the built-in schemes: which readings are better, and where the policies themselves break a rule.</summary>
internal static class SchemeKnowledge
{
    private static readonly string[] _lowerIsBetter =
    [
        "average-response-seconds", "absence-days", "attendance-deduction", "knowledge-base-deduction", "service-error-rate", "data-error-rate",
        "file-missing-rate", "tickets-overdue",
    ];

    public static ScoringOptions OptionsFor(string scheme) => new()
    {
        Cases = 30,
        Seed = 20140401,
        BetterReading = indicator => _lowerIsBetter.Contains(indicator) ? Better.Lower : Better.Higher,
        Penalises = IsTelecom(scheme) ? _ => true : null,
        Excepts = changed => scheme == "info-guide" && IsAtQualityGate(changed),
        Compares = ComparedIn(scheme),
    };

    // Whatever is recorded of their people costs points or is a finding; none of it earns any.
    private static bool IsTelecom(string scheme) =>
        scheme.StartsWith("hotline-", StringComparison.Ordinal) || scheme.StartsWith("info-", StringComparison.Ordinal);

    // The gate of IG-1.4 replaces the sum, so that a quality of 27 can earn more than one of 28: the policy's own exception.
    private static bool IsAtQualityGate(MonotoneCase changed) =>
        Quality(changed.Worse) is >= 26 and < 28 && Quality(changed.Better) >= 26;

    private static decimal Quality(Statement statement) => statement.Line("IG-1.1").Value;

    private static Func<InputFact, bool>? ComparedIn(string scheme) => scheme switch
    {
        // HP-1 compares with the mean of all processors, IL-1 ranks the leaders.
        "hotline-processor" => fact => fact is Measurement { Indicator: "tickets-processed" },
        "info-shift-leader" => fact => fact is Measurement { Indicator: "performance-score" },
        _ => null,
    };
}
