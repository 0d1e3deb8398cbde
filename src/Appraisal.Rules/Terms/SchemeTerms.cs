using System.Globalization;

namespace Appraisal;

/// <summary>The figures of a scheme: the printed values as defaults, each replaceable by a department.</summary>
/// <remarks>A term is a public property with a <see cref="TermAttribute"/>; its name in input is the property's in camelCase.</remarks>
public abstract record SchemeTerms
{
    /// <summary>What is wrong with these figures taken together, such as weights that do not add up; by default nothing.</summary>
    protected internal virtual IEnumerable<TermProblem> Check() => [];

    /// <summary>The problem of weights that should add up to a sum and do not, or nothing when they do.</summary>
    /// <param name="path">The term at fault, as written in input.</param>
    /// <param name="sum">What the weights should add up to.</param>
    /// <param name="weights">The weights.</param>
    protected static IEnumerable<TermProblem> CheckSum(string path, decimal sum, params IEnumerable<decimal> weights)
    {
        var actual = weights.Sum();
        if (actual != sum)
        {
            yield return new TermProblem(
                path,
                ProblemCodes.WeightsDoNotAddUp,
                Explanation.Of($"The weights add up to {InFull(actual)}; they must add up to {InFull(sum)}."));
        }
    }

    /// <summary>The problem of figures of their own that should add up to a sum and do not, or nothing when they do.</summary>
    /// <param name="sum">What the figures should add up to.</param>
    /// <param name="figures">The figures, each with its path below the scheme's terms.</param>
    protected static IEnumerable<TermProblem> CheckSum(decimal sum, ValueList<(string Path, decimal Value)> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var actual = figures.Sum(figure => figure.Value);
        if (actual != sum)
        {
            var paths = figures.Select(figure => figure.Path).ToValueList();
            var message = Explanation.Of($"{string.Join(" + ", paths)} come to {InFull(actual)}; they must add up to {InFull(sum)}.");
            yield return new TermProblem(paths[0], ProblemCodes.WeightsDoNotAddUp, message) { Together = paths };
        }
    }

    /// <summary>A sum with all its digits: rounded for reading it might look like the right one.</summary>
    private static string InFull(decimal sum) => sum.ToString("0.############################", CultureInfo.InvariantCulture);
}

/// <summary>Names the scheme whose figures a terms record holds.</summary>
public interface ISchemeTerms
{
    /// <summary>The scheme's id, for example <c>service-norm</c>.</summary>
    static abstract string SchemeId { get; }
}

/// <summary>Marks a figure that a department may override, and says which clauses read it.</summary>
/// <param name="clauses">The ids of the clauses that read the term; empty on a part of a composite term.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TermAttribute(params string[] clauses) : Attribute
{
    /// <summary>The ids of the clauses that read the term.</summary>
    public IReadOnlyList<string> Clauses { get; } = clauses;

    /// <summary>The unit: <c>points</c>, <c>yuan</c>, <c>percent</c>, <c>rate</c>, <c>count</c>, <c>days</c>, <c>seconds</c>; empty for words.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>The least number allowed, as a decimal in invariant text; by default 0.</summary>
    public string Minimum { get; init; } = "0";

    /// <summary>The largest number allowed, as a decimal in invariant text, or null for no bound.</summary>
    public string? Maximum { get; init; }
}
