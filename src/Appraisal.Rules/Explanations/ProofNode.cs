namespace Appraisal;

/// <summary>A step of a proof: a figure, section, line or finding, with what it rests on.</summary>
public sealed record ProofNode
{
    /// <summary>What sort of step it is.</summary>
    public required ProofKind Kind { get; init; }

    /// <summary>What it is about: the figure's name, or the clause's title, or the finding's code.</summary>
    public required string Name { get; init; }

    /// <summary>The clause that gave it.</summary>
    public required ProvedClause Clause { get; init; }

    /// <summary>The figure; null for a finding, for a grade and for a figure that is absent.</summary>
    public decimal? Value { get; init; }

    /// <summary>The largest the figure could be, or null.</summary>
    public decimal? Max { get; init; }

    /// <summary>The figure's unit, or null where none is known.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The grade's code where the step is a grade, else null.</summary>
    public string? Grade { get; init; }

    /// <summary>The arithmetic with the numbers in it, or a finding's message.</summary>
    public Explanation How { get; init; } = Explanation.None;

    /// <summary>The terms that the clause reads, with the values in force.</summary>
    public ValueList<ReadTerm> Terms { get; init; } = [];

    /// <summary>The facts that it rests on.</summary>
    public ValueList<CitedFact> Facts { get; init; } = [];

    /// <summary>The steps that it adds up.</summary>
    public ValueList<ProofNode> Parts { get; init; } = [];

    /// <summary>The uppermost steps of a clause at or below this one.</summary>
    internal IEnumerable<ProofNode> OfClause(string clause) =>
        Clause.Id == clause ? [this] : Parts.SelectMany(part => part.OfClause(clause));
}

/// <summary>The sorts of steps of a proof.</summary>
public enum ProofKind
{
    /// <summary>The score or a named figure.</summary>
    Figure,

    /// <summary>The grade.</summary>
    Grade,

    /// <summary>A section: its own line and those that change it.</summary>
    Section,

    /// <summary>A line of the statement.</summary>
    Line,

    /// <summary>A finding of the statement.</summary>
    Finding,
}

/// <summary>A clause as a proof names it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Source">Its document and heading.</param>
public sealed record ProvedClause(string Id, ClauseTitle Title, Explanation Source)
{
    /// <summary>The clause of an id; one that the catalogue does not list stands under its id.</summary>
    internal static ProvedClause Of(ClauseCatalogue catalogue, string id) =>
        catalogue.Find(id) is { } found
            ? new ProvedClause(id, found.Entry.Title, found.Place)
            : new ProvedClause(id, new ClauseTitle(id, id), Explanation.Of($"not in the catalogue"));
}
