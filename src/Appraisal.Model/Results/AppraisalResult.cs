namespace Appraisal;

/// <summary>What an appraisal gives: a statement per appraisee, and the facts that no statement used.</summary>
/// <param name="Period">The period under appraisal.</param>
/// <param name="Statements">One statement per appraisee, in the order of the input.</param>
/// <param name="Unused">Every input fact that no line or finding cites, with the reason.</param>
public sealed record AppraisalResult(Period Period, ValueList<Statement> Statements, ValueList<UnusedFact> Unused);

/// <summary>An input fact that no statement cites.</summary>
/// <param name="Fact">The fact's name, for example <c>occurrences/O2</c>.</param>
/// <param name="Reason">Why nothing used it.</param>
public sealed record UnusedFact(string Fact, Explanation Reason);

/// <summary>The appraisal of one employee under one scheme.</summary>
public sealed record Statement
{
    /// <summary>The employee's id.</summary>
    public required string Employee { get; init; }

    /// <summary>The employee's name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The scheme's id.</summary>
    public required string Scheme { get; init; }

    /// <summary>False when a required reading or rating was absent.</summary>
    public required bool Complete { get; init; }

    /// <summary>The total in points, unrounded, or null where the scheme has none.</summary>
    public decimal? Score { get; init; }

    /// <summary>The most points the scheme can give, or null where it has no total.</summary>
    public decimal? Max { get; init; }

    /// <summary>The grade's code, or null where the scheme does not grade.</summary>
    public string? Grade { get; init; }

    /// <summary>Whether the employee is separated from the company.</summary>
    public bool Separation { get; init; }

    /// <summary>What the scheme names besides, for example <c>gross</c>; an absent figure is null.</summary>
    public ValueList<StatementFigure> Figures { get; init; } = [];

    /// <summary>The lines, in the order of the document's clauses, then by occurrence date, then id.</summary>
    public ValueList<StatementLine> Lines { get; init; } = [];

    /// <summary>The findings, in the same order.</summary>
    public ValueList<StatementFinding> Findings { get; init; } = [];
}

/// <summary>A named figure of a statement.</summary>
/// <param name="Name">Its name, camelCase.</param>
/// <param name="Value">The figure, or null when it is absent.</param>
public sealed record StatementFigure(string Name, decimal? Value);

/// <summary>A line of a statement.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Kind">What sort of line it is.</param>
/// <param name="Label">What the line is about: the title of its clause.</param>
/// <param name="Value">What it contributes, signed, unrounded where it is in points.</param>
/// <param name="Max">The largest it could be, or null.</param>
/// <param name="Unit">Points or yuan.</param>
/// <param name="How">The arithmetic.</param>
/// <param name="Because">The input facts it rests on, by name.</param>
public sealed record StatementLine(
    string Clause, LineKind Kind, ClauseTitle Label, decimal Value, decimal? Max, Unit Unit, Explanation How, ValueList<string> Because);

/// <summary>A finding of a statement.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Code">What was found.</param>
/// <param name="Message">What was found, in words.</param>
/// <param name="Because">The input facts it rests on, by name.</param>
public sealed record StatementFinding(string Clause, string Code, Explanation Message, ValueList<string> Because);
