namespace Appraisal;

/// <summary>What a clause concludes about one appraisee. A statement is put together from outcomes alone.</summary>
/// <param name="Clause">The id of the clause, for example <c>SN-3.8</c>.</param>
/// <param name="Appraisee">Whom it concerns, in which scheme.</param>
/// <param name="Because">The input facts it rests on; they make two outcomes of different causes different.</param>
public abstract record Outcome(string Clause, Appraisee Appraisee, ValueList<InputFact> Because)
{
    /// <summary>The appraisee's employee id.</summary>
    public string Employee => Appraisee.Employee;

    /// <summary>The scheme's id.</summary>
    public string Scheme => Appraisee.Scheme;
}

/// <summary>An outcome that stands as a line on the statement and adds to a figure.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Value">What the line contributes, signed, in its unit.</param>
/// <param name="How">The arithmetic.</param>
/// <param name="Because">The input facts it rests on.</param>
public abstract record LineOutcome(string Clause, Appraisee Appraisee, Rational Value, Explanation How, ValueList<InputFact> Because)
    : Outcome(Clause, Appraisee, Because)
{
    /// <summary>What sort of line it is.</summary>
    public abstract LineKind Kind { get; }

    /// <summary>Whether the value is in points or in yuan.</summary>
    public abstract Unit Unit { get; }

    /// <summary>The largest the value could be, or null where there is no such figure.</summary>
    public virtual Rational? Max => null;

    /// <summary>The codes of required readings or ratings that are absent (reading G8); each becomes a finding and makes the statement incomplete.</summary>
    public ValueList<MissingInput> Missing { get; init; } = [];
}

/// <summary>A required reading or rating that is absent.</summary>
/// <param name="Code">The indicator or criterion.</param>
/// <param name="Member">The team member who lacks it, or null where it is the appraisee.</param>
public sealed record MissingInput(string Code, string? Member = null)
{
    /// <summary>Why the item lacks it and what follows, where it is not simply absent; null by default.</summary>
    public Explanation? Why { get; init; }
}

/// <summary>A line in points.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Value">Points, signed.</param>
/// <param name="How">The arithmetic.</param>
/// <param name="Because">The input facts it rests on.</param>
public abstract record PointsOutcome(string Clause, Appraisee Appraisee, Rational Value, Explanation How, ValueList<InputFact> Because)
    : LineOutcome(Clause, Appraisee, Value, How, Because)
{
    /// <inheritdoc/>
    public override Unit Unit => Unit.Points;

    /// <summary>The id of the clause whose points the line changes: a section or the total; null where the line is an item of its own.</summary>
    public virtual string? Within => null;
}

/// <summary>A line in yuan.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Value">Yuan, signed, rounded to 0.01.</param>
/// <param name="How">The arithmetic.</param>
/// <param name="Because">The input facts it rests on.</param>
public abstract record MoneyOutcome(string Clause, Appraisee Appraisee, Rational Value, Explanation How, ValueList<InputFact> Because)
    : LineOutcome(Clause, Appraisee, Value, How, Because)
{
    /// <inheritdoc/>
    public override Unit Unit => Unit.Yuan;
}
