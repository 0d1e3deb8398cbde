namespace Appraisal.TaobaoService;

/// <summary>The points of several lines taken together, and what they rest on.</summary>
internal static class PointsOf
{
    /// <summary>The sum, exact.</summary>
    public static Rational All(IEnumerable<PointsOutcome> lines) =>
        lines.Aggregate(Rational.Zero, (sum, line) => sum + line.Value);

    /// <summary>The facts, in the order of the lines' clauses.</summary>
    public static ValueList<InputFact> Causes(IEnumerable<PointsOutcome> lines) =>
        lines.OrderBy(line => line.Clause, StringComparer.Ordinal).SelectMany(line => line.Because).ToValueList();
}
