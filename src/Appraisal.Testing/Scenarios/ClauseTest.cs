namespace Appraisal.Testing;

/// <summary>Gives facts to clauses and expects lines, findings and figures of one employee's statement, in any test framework.</summary>
/// <remarks>
/// <c>ClauseTest.Given(Scenario.For("service-norm").Occurs("hung-up-early", count: 3)).ExpectLine("SN-3.8", -18).ExpectScore(82)</c>.
/// Immutable. Each expectation is checked at once; one that fails throws a <see cref="ClauseTestException"/> that shows the whole statement. Nothing
/// is said of lines that no expectation names, except by <see cref="ExpectNoOtherLines"/>.
/// </remarks>
public sealed class ClauseTest
{
    private readonly Lazy<AppraisalResult> _result;
    private readonly Scenario _scenario;
    private readonly string _employee;
    private readonly ValueList<string> _named;

    private ClauseTest(Scenario scenario, string employee, Lazy<AppraisalResult> result, ValueList<string> named)
    {
        _scenario = scenario;
        _employee = employee;
        _result = result;
        _named = named;
    }

    /// <summary>The statement that came.</summary>
    /// <exception cref="AppraisalInputException">The input has problems.</exception>
    public Statement Statement => _result.Value.Of(_employee);

    /// <summary>Begins a test with the facts of a scenario; expectations are of its first appraisee.</summary>
    /// <param name="scenario">The facts, and by whose clauses they are appraised.</param>
    public static ClauseTest Given(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new ClauseTest(scenario, scenario.Input.Appraisees[0].Employee, new Lazy<AppraisalResult>(scenario.AppraiseAll), []);
    }

    /// <summary>The same facts, with expectations of another employee.</summary>
    /// <param name="employee">The employee's id.</param>
    public ClauseTest For(string employee) => new(_scenario, employee, _result, []);

    /// <summary>Expects that a clause has one line, of a value.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="value">What the line contributes, signed: a deduction or fine is negative.</param>
    /// <param name="how">The arithmetic word by word, or null (the default) for any.</param>
    /// <param name="because">The facts it cites, such as <c>occurrences/O1</c>, or null (the default) for any.</param>
    /// <exception cref="ClauseTestException">It has another, none or several.</exception>
    public ClauseTest ExpectLine(string clause, decimal value, string? how = null, ValueList<string>? because = null)
    {
        var lines = Statement.Lines(clause);
        return Naming(clause).Expect(
            lines.Count == 1
                && lines[0].Value == value
                && (how is null || lines[0].How.ToString() == how)
                && (because is null || lines[0].Because.Order(StringComparer.Ordinal).SequenceEqual(because.Order(StringComparer.Ordinal))),
            FormattableString.Invariant($"one line {clause} {value}{(how is null ? "" : $" ({how})")}")
                + (because is null ? string.Empty : $" citing {string.Join(", ", because)}"));
    }

    /// <summary>Expects the values of all lines of a clause, in their order.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="values">What the lines contribute, signed.</param>
    /// <exception cref="ClauseTestException">There are others.</exception>
    public ClauseTest ExpectLines(string clause, params ValueList<decimal> values) => Naming(clause).Expect(
        Statement.Lines(clause).Select(line => line.Value).SequenceEqual(values),
        $"the lines {string.Join(", ", values.Select(value => FormattableString.Invariant($"{clause} {value}")))}");

    /// <summary>Expects that a clause has no line.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <exception cref="ClauseTestException">It has one.</exception>
    public ClauseTest ExpectNoLine(string clause) => Expect(Statement.Lines(clause).Count == 0, $"no line {clause}");

    /// <summary>Expects that every line is of a clause that <see cref="ExpectLine"/> or <see cref="ExpectLines"/> before has named.</summary>
    /// <exception cref="ClauseTestException">There is another.</exception>
    public ClauseTest ExpectNoOtherLines() => Expect(
        Statement.Lines.All(line => _named.Contains(line.Clause)),
        $"no lines but those of {string.Join(", ", _named)}");

    /// <summary>Expects that a clause has a finding.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="code">The finding's code.</param>
    /// <param name="message">What it says word by word, or null (the default) for anything.</param>
    /// <exception cref="ClauseTestException">It has none such.</exception>
    public ClauseTest ExpectFinding(string clause, string code, string? message = null) => Expect(
        Statement.Findings(clause).Any(finding => finding.Code == code && (message is null || finding.Message.ToString() == message)),
        $"a finding {clause} {code}{(message is null ? "" : $" ({message})")}");

    /// <summary>Expects that a clause has no finding.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <exception cref="ClauseTestException">It has one.</exception>
    public ClauseTest ExpectNoFinding(string clause) => Expect(Statement.Findings(clause).Count == 0, $"no finding {clause}");

    /// <summary>Expects a score, unrounded.</summary>
    /// <param name="score">The points, or null for none.</param>
    /// <exception cref="ClauseTestException">It is another.</exception>
    public ClauseTest ExpectScore(decimal? score) => Expect(Statement.Score == score, StatementText.Figure("score", score));

    /// <summary>Expects a grade.</summary>
    /// <param name="grade">The grade's code, or null for none.</param>
    /// <exception cref="ClauseTestException">It is another.</exception>
    public ClauseTest ExpectGrade(string? grade) => Expect(Statement.Grade == grade, $"grade {grade ?? "none"}");

    /// <summary>Expects a named figure.</summary>
    /// <param name="name">The figure's name, for example <c>payable</c>.</param>
    /// <param name="value">The figure, or null for an absent one.</param>
    /// <exception cref="ClauseTestException">It is another, or the statement names none such.</exception>
    public ClauseTest ExpectFigure(string name, decimal? value) => Expect(
        Statement.Figures.Any(figure => figure.Name == name && figure.Value == value), StatementText.Figure(name, value));

    /// <summary>Expects that required readings or ratings are missing, or that none is.</summary>
    /// <param name="complete">Whether the statement is complete; by default it is.</param>
    /// <exception cref="ClauseTestException">It is the other way round.</exception>
    public ClauseTest ExpectComplete(bool complete = true) =>
        Expect(Statement.Complete == complete, complete ? "a complete statement" : "an incomplete statement");

    /// <summary>Expects that no line and no finding uses a fact.</summary>
    /// <param name="fact">The fact's name, for example <c>occurrences/O1</c>.</param>
    /// <param name="reason">Why nothing uses it, word by word, or null (the default) for any reason.</param>
    /// <exception cref="ClauseTestException">Something uses it, or the reason is another.</exception>
    public ClauseTest ExpectUnused(string fact, string? reason = null)
    {
        var told = _result.Value.WhyUnused(fact);
        return Expect(
            told is not null && (reason is null || told == reason),
            $"{fact} unused{(reason is null ? "" : $" ({reason})")}",
            told is null ? $"{fact} is used, or there is none such." : $"{fact} is unused: {told}.");
    }

    /// <summary>Expects that the input is refused with exactly these problems.</summary>
    /// <param name="codes">Their codes (<see cref="ProblemCodes"/>), at least one, in the order of the input.</param>
    /// <exception cref="ClauseTestException">It is accepted, or refused for something else.</exception>
    public ClauseTest ExpectRefusal(params ValueList<string> codes)
    {
        var problems = _scenario.Problems();
        if (problems.Count > 0 && problems.Select(problem => problem.Code).SequenceEqual(codes)) return this;
        throw new ClauseTestException(
            $"a refusal with {string.Join(", ", codes)}",
            problems.Count == 0
                ? "The input is accepted."
                : string.Join('\n', problems.Select(problem => $"{problem.Path}: {problem.Code}: {problem.Message}")));
    }

    private ClauseTest Naming(string clause) => new(_scenario, _employee, _result, [.. _named, clause]);

    private ClauseTest Expect(bool holds, string expected, string? instead = null)
    {
        if (holds) return this;
        var statement = StatementText.Of(Statement);
        throw new ClauseTestException(expected, instead is null ? statement : instead + "\n" + statement);
    }
}
