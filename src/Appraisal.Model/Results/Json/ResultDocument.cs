namespace Appraisal;

/// <summary>A result as it stands in JSON; the order of the properties is the order in the file.</summary>
internal sealed record ResultDocument(PeriodDocument Period, IReadOnlyList<StatementDocument> Statements, IReadOnlyList<UnusedDocument> Unused);

internal sealed record PeriodDocument(DateOnly From, DateOnly To);

internal sealed record StatementDocument(
    string Employee,
    string? Name,
    string Scheme,
    bool Complete,
    decimal? Score,
    decimal? Max,
    string? Grade,
    bool Separation,
    OrderedDictionary<string, decimal?> Figures,
    IReadOnlyList<LineDocument> Lines,
    IReadOnlyList<FindingDocument> Findings);

internal sealed record LineDocument(
    string Clause, string Kind, string Label, decimal Value, decimal? Max, string Unit, string How, IReadOnlyList<string> Because);

internal sealed record FindingDocument(string Clause, string Code, string Message, IReadOnlyList<string> Because);

internal sealed record UnusedDocument(string Fact, string Reason);

/// <summary>Problems as they stand in JSON.</summary>
internal sealed record ProblemsDocument(IReadOnlyList<ProblemDocument> Problems);

internal sealed record ProblemDocument(string Path, string Code, string Message);
