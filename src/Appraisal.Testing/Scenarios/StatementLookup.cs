namespace Appraisal.Testing;

/// <summary>Finds in results what a test is about; where it is not there, the error tells what is.</summary>
public static class StatementLookup
{
    /// <summary>The statement of an employee who is appraised once.</summary>
    /// <param name="result">The result.</param>
    /// <param name="employee">The employee's id.</param>
    /// <param name="scheme">The scheme, needed where the employee is appraised under several.</param>
    /// <exception cref="ArgumentException">There is no such statement, or more than one.</exception>
    public static Statement Of(this AppraisalResult result, string employee, string? scheme = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var found = result.Statements.Where(s => s.Employee == employee && (scheme is null || s.Scheme == scheme)).ToList();
        return found.Count == 1
            ? found[0]
            : throw new ArgumentException(
                $"{found.Count} statements of {employee}, not one; there are: "
                + string.Join(", ", result.Statements.Select(s => s.Employee + " under " + s.Scheme)));
    }

    /// <summary>The only line of a clause.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="clause">The clause's id.</param>
    /// <exception cref="ArgumentException">The clause has no line, or more than one.</exception>
    public static StatementLine Line(this Statement statement, string clause)
    {
        var found = statement.Lines(clause);
        return found.Count == 1
            ? found[0]
            : throw new ArgumentException($"{found.Count} lines of {clause}, not one; there are: {Told(statement.Lines)}");
    }

    /// <summary>The lines of a clause, in their order; maybe none.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="clause">The clause's id.</param>
    public static ValueList<StatementLine> Lines(this Statement statement, string clause)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Lines.Where(line => line.Clause == clause).ToValueList();
    }

    /// <summary>The only finding of a clause.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="clause">The clause's id.</param>
    /// <param name="code">The finding's code, needed where the clause has findings of several.</param>
    /// <exception cref="ArgumentException">There is no such finding, or more than one.</exception>
    public static StatementFinding Finding(this Statement statement, string clause, string? code = null)
    {
        var found = statement.Findings(clause).Where(finding => code is null || finding.Code == code).ToList();
        return found.Count == 1
            ? found[0]
            : throw new ArgumentException($"{found.Count} findings of {clause} {code}, not one; there are: {Told(statement.Findings)}");
    }

    /// <summary>The findings of a clause, in their order; maybe none.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="clause">The clause's id.</param>
    public static ValueList<StatementFinding> Findings(this Statement statement, string clause)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Findings.Where(finding => finding.Clause == clause).ToValueList();
    }

    /// <summary>A named figure; null when it is absent.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="name">The figure's name, camelCase.</param>
    /// <exception cref="ArgumentException">The statement names no such figure.</exception>
    public static decimal? Figure(this Statement statement, string name)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Figures.FirstOrDefault(figure => figure.Name == name) is { } found
            ? found.Value
            : throw new ArgumentException($"No figure {name}; there are: {string.Join(", ", statement.Figures.Select(f => f.Name))}");
    }

    /// <summary>Why nothing used a fact, or null when something did.</summary>
    /// <param name="result">The result.</param>
    /// <param name="fact">The fact's name, for example <c>occurrences/O1</c>.</param>
    public static string? WhyUnused(this AppraisalResult result, string fact)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Unused.FirstOrDefault(unused => unused.Fact == fact)?.Reason.ToString();
    }

    private static string Told(ValueList<StatementLine> lines) =>
        string.Join("; ", lines.Select(line => FormattableString.Invariant($"{line.Clause} {line.Value} ({line.How})")));

    private static string Told(ValueList<StatementFinding> findings) =>
        string.Join("; ", findings.Select(finding => $"{finding.Clause} {finding.Code}"));
}
