namespace Appraisal.Testing;

/// <summary>What has to hold for a result by itself.</summary>
internal static class StatementChecks
{
    // Lines are decimals of 28 digits at most, so a sum of thirds is off by less than this.
    private const decimal Tolerance = 0.000000000000001m;

    /// <summary>Scores, lines and payables lie within their bounds.</summary>
    public static string? OutOfBounds(AppraisalResult result) => FirstOf(result, statement =>
        statement.Score is { } score && (statement.Max is not { } max || score < 0 || score > max) ? $"the score is {score} of {statement.Max}"
        : statement.Figures.FirstOrDefault(figure => figure.Value < 0) is { } figure ? $"{figure.Name} is {figure.Value}"
        : statement.Lines.FirstOrDefault(line => !IsWithinBounds(line)) is { } line ? $"the line of {line.Clause} has {line.Value} of {line.Max}"
        : null);

    /// <summary>Statements are complete exactly when no input is missing.</summary>
    public static string? WronglyComplete(AppraisalResult result) => FirstOf(result, statement =>
        statement.Complete == statement.Findings.Any(finding => finding.Code == "missing-input") ? $"complete is {statement.Complete}" : null);

    /// <summary>The lines of each statement add up to its figures.</summary>
    public static string? NotAddingUp(AppraisalResult result) => FirstOf(result, statement =>
    {
        var points = statement.Lines.Where(line => line.Unit == Unit.Points).Sum(line => line.Value);
        var yuan = statement.Lines.Where(line => line.Unit == Unit.Yuan).ToList();
        var fines = -yuan.Where(line => line.Kind == LineKind.Fine).Sum(line => line.Value);
        var expectedPoints = statement.Score ?? (Figure(statement, "performanceScore") + Figure(statement, "manualScore"));
        return expectedPoints is { } total && Math.Abs(points - total) > Tolerance ? $"the lines in points add up to {points}, not {total}"
            : Figure(statement, "fines") is { } fined && fines != fined ? $"the fines add up to {fines}, not {fined}"
            : Figure(statement, "gross") is { } gross && yuan.Sum(line => line.Value) != gross - fines
                ? $"the lines in yuan add up to {yuan.Sum(line => line.Value)}, not {gross} - {fines}"
            : null;
    });

    /// <summary>Every fact of the input is cited or listed as unused, never both, and nothing else is.</summary>
    public static string? FactsLost(AppraisalInput input, AppraisalResult result)
    {
        var given = new IEnumerable<InputFact>[]
        {
            input.Teams, input.Measurements, input.Occurrences, input.Ratings, input.Terms.SelectMany(t => t.Versions).SelectMany(v => v.Values),
        }.SelectMany(facts => facts).Select(fact => fact.Reference).ToHashSet(StringComparer.Ordinal);
        var cited = result.Statements
            .SelectMany(s => s.Lines.Select(line => line.Because).Concat(s.Findings.Select(finding => finding.Because)))
            .SelectMany(because => because)
            .ToHashSet(StringComparer.Ordinal);
        var unused = result.Unused.Select(fact => fact.Fact).ToList();
        return unused.Distinct(StringComparer.Ordinal).Count() < unused.Count ? "a fact is listed as unused twice"
            : unused.Find(cited.Contains) is { } both ? $"{both} is cited and listed as unused"
            : given.FirstOrDefault(fact => !cited.Contains(fact) && !unused.Contains(fact)) is { } lost ? $"{lost} is neither cited nor listed as unused"
            : cited.Concat(unused).FirstOrDefault(fact => !given.Contains(fact)) is { } invented ? $"{invented} does not stand in the input"
            : null;
    }

    /// <summary>Grades are runs of the scores: exactly one for every score, the same for the same, no run interrupted by another.</summary>
    public static string? GradesOverlap(IEnumerable<Statement> statements)
    {
        var graded = statements.OrderBy(statement => statement.Score).ToList();
        if (graded.Find(statement => statement.Grade is null) is { } ungraded) return $"the score {ungraded.Score} has no grade";

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < graded.Count; i++)
        {
            if (i > 0 && graded[i].Grade == graded[i - 1].Grade) continue;
            if (i > 0 && graded[i].Score == graded[i - 1].Score) return $"the score {graded[i].Score} is {graded[i - 1].Grade} and {graded[i].Grade}";
            if (!seen.Add(graded[i].Grade!)) return $"the score {graded[i].Score} is {graded[i].Grade}, beyond scores of another grade";
        }

        return null;
    }

    private static string? FirstOf(AppraisalResult result, Func<Statement, string?> violation) =>
        result.Statements
            .Select(statement => violation(statement) is { } told ? $"{statement.Employee}: {told}" : null)
            .FirstOrDefault(told => told is not null);

    private static bool IsWithinBounds(StatementLine line) => line.Kind switch
    {
        LineKind.Score => line.Value >= 0 && line.Value <= line.Max,
        LineKind.Pay or LineKind.Award => line.Value >= 0 && line.Value == decimal.Round(line.Value, 2),
        LineKind.Fine => line.Value <= 0 && line.Value == decimal.Round(line.Value, 2),
        LineKind.Deduction => line.Value <= 0,
        LineKind.Separation => line.Value == 0,
        _ => true,
    };

    private static decimal? Figure(Statement statement, string name) => statement.Figures.FirstOrDefault(figure => figure.Name == name)?.Value;
}
