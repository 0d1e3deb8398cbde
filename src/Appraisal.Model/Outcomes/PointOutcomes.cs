namespace Appraisal;

/// <summary>The score of one item, already weighted: 72 of 100 at 30% is 21.6 of 30.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Value">Points, from 0 to <paramref name="Full"/>.</param>
/// <param name="Full">The most the item can earn, in points.</param>
/// <param name="How">The arithmetic.</param>
/// <param name="Because">The readings or ratings it rests on.</param>
public sealed record ItemScore(string Clause, Appraisee Appraisee, Rational Value, Rational Full, Explanation How, ValueList<InputFact> Because)
    : PointsOutcome(Clause, Appraisee, Value, How, Because)
{
    /// <inheritdoc/>
    public override LineKind Kind => LineKind.Score;

    /// <inheritdoc/>
    public override Rational? Max => Full;

    /// <summary>The same score with the inputs that it lacked; for use in expressions, which know no <c>with</c>.</summary>
    public ItemScore Lacking(ValueList<MissingInput> missing) => this with { Missing = missing };
}

/// <summary>Full points of a section that starts full plus what its floor gave back, or the difference that a cap, limit or gate makes.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Value">Points, signed.</param>
/// <param name="Full">The most the section can earn in points, or null for a mere difference.</param>
/// <param name="How">The arithmetic, with what the floor or cap took away.</param>
/// <param name="Because">The input facts it rests on beyond those of its own lines.</param>
public sealed record SectionScore(string Clause, Appraisee Appraisee, Rational Value, Rational? Full, Explanation How, ValueList<InputFact> Because)
    : PointsOutcome(Clause, Appraisee, Value, How, Because)
{
    /// <summary>The id of the section that the difference of a cap belongs to, or null.</summary>
    public string? Section { get; init; }

    /// <inheritdoc/>
    public override LineKind Kind => LineKind.Section;

    /// <inheritdoc/>
    public override string? Within => Section;

    /// <inheritdoc/>
    public override Rational? Max => Full;
}

/// <summary>Points taken away.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Section">The id of the clause whose points it lowers: a section, or the total.</param>
/// <param name="Points">The points taken away, 0 and up; the line's value is their negative.</param>
/// <param name="How">The arithmetic.</param>
/// <param name="Because">The occurrence or reading it rests on.</param>
public sealed record Deduction(string Clause, Appraisee Appraisee, string Section, Rational Points, Explanation How, ValueList<InputFact> Because)
    : PointsOutcome(Clause, Appraisee, -Points, How, Because)
{
    /// <summary>The points taken away, 0 and up.</summary>
    public Rational Points
    {
        get => -Value;
        init => Value = -value;
    }

    /// <inheritdoc/>
    public override LineKind Kind => LineKind.Deduction;

    /// <inheritdoc/>
    public override string? Within => Section;

    /// <summary>A hash of the clause and the first cause alone, which tell deductions apart; sessions look them up often.</summary>
    public override int GetHashCode() => HashCode.Combine(Clause, Because is [var cause, ..] ? cause : null);

    /// <summary>The same deduction with the inputs that it lacked; for use in expressions, which know no <c>with</c>.</summary>
    public Deduction Lacking(ValueList<MissingInput> missing) => this with { Missing = missing };
}

/// <summary>The total of a scheme that scores points.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Value">Points, exact, from 0 to <paramref name="Full"/>.</param>
/// <param name="Full">The most the scheme can give, in points.</param>
public sealed record TotalScore(string Clause, Appraisee Appraisee, Rational Value, Rational Full)
    : Outcome(Clause, Appraisee, []);

/// <summary>The grade that a total earns.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Code">The grade, for example <c>excellent</c>.</param>
public sealed record Grade(string Clause, Appraisee Appraisee, string Code)
    : Outcome(Clause, Appraisee, []);

/// <summary>A named figure of the statement besides score and grade, for example <c>gross</c>.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Name">The figure's name in <c>figures</c>.</param>
/// <param name="Value">The figure, exact.</param>
public sealed record Figure(string Clause, Appraisee Appraisee, string Name, Rational Value)
    : Outcome(Clause, Appraisee, [])
{
    /// <summary>The arithmetic where it is not a mere sum of lines; by default nothing.</summary>
    public Explanation How { get; init; } = Explanation.None;

    /// <summary>The ids of the clauses whose lines it adds up, in ordinal order; empty where it adds up none.</summary>
    public ValueList<string> Parts { get; init; } = [];

    /// <summary>Its unit, or null where none is told.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The same figure with its arithmetic and unit; for use in expressions, which know no <c>with</c>.</summary>
    public Figure By(Explanation how, Unit unit) => this with { How = how, Unit = unit };

    /// <summary>The same figure as the sum of lines of one unit; for use in expressions, which know no <c>with</c>.</summary>
    public Figure Adding(IEnumerable<LineOutcome> lines)
    {
        var added = lines.ToList();
        return this with
        {
            Parts = added.Select(line => line.Clause).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(),
            Unit = added.Count == 0 ? null : added[0].Unit,
        };
    }
}
