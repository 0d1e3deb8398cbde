using System.Globalization;

namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Names the variables of a rule for which the author gave no alias.</summary>
internal sealed class VariableNames(string prefix = "$")
{
    private static int _detached;
    private int _count;

    /// <summary>Names for parts made outside a rule, which may meet in one rule and then must differ.</summary>
    public static VariableNames Detached()
        => new(string.Create(CultureInfo.InvariantCulture, $"$part{Interlocked.Increment(ref _detached)}."));

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"{prefix}{++_count}");
}
