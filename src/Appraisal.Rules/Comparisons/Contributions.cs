namespace Appraisal;

/// <summary>What the clauses contribute to one figure of one statement, exact.</summary>
/// <param name="Name">The figure.</param>
/// <param name="Total">What it comes to.</param>
/// <param name="OfClauses">What each clause contributes; together the total.</param>
internal sealed record Contributions(string Name, Rational Total, Dictionary<string, Rational> OfClauses)
{
    /// <summary>The contributions in one unit, or null where the statement has neither a line nor a figure in it.</summary>
    /// <param name="outcomes">What the clauses concluded about the appraisee.</param>
    /// <param name="unit">The unit.</param>
    public static Contributions? Of(IReadOnlyCollection<Outcome> outcomes, Unit unit)
    {
        var lines = outcomes.OfType<LineOutcome>().Where(line => line.Unit == unit).ToList();
        var ofClauses = new Dictionary<string, Rational>(StringComparer.Ordinal);
        foreach (var line in lines) ofClauses[line.Clause] = ofClauses.GetValueOrDefault(line.Clause) + line.Value;
        var sum = lines.Aggregate(Rational.Zero, (total, line) => total + line.Value);
        if (FigureOf(outcomes, unit) is not var (name, clause, value))
        {
            return lines.Count == 0 ? null : new Contributions(unit == Unit.Points ? "points" : "yuan", sum, ofClauses);
        }

        // A payable has a floor without a line: what it gives is the figure's own clause's.
        if (value != sum) ofClauses[clause] = ofClauses.GetValueOrDefault(clause) + (value - sum);
        return new Contributions(name, value, ofClauses);
    }

    private static (string Name, string Clause, Rational Value)? FigureOf(IReadOnlyCollection<Outcome> outcomes, Unit unit)
    {
        if (unit == Unit.Points) return outcomes.OfType<TotalScore>().SingleOrDefault() is { } total ? ("score", total.Clause, total.Value) : null;

        return outcomes.OfType<Figure>().SingleOrDefault(figure => figure.Name == "payable") is { } payable ? (payable.Name, payable.Clause, payable.Value) : null;
    }
}
