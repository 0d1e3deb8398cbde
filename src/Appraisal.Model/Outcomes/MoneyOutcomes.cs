namespace Appraisal;

/// <summary>A part of the pay.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Amount">Yuan, rounded to 0.01.</param>
/// <param name="How">The arithmetic.</param>
/// <param name="Because">The input facts it rests on.</param>
public sealed record PayItem(string Clause, Appraisee Appraisee, decimal Amount, Explanation How, ValueList<InputFact> Because)
    : MoneyOutcome(Clause, Appraisee, Amount, How, Because)
{
    /// <inheritdoc/>
    public override LineKind Kind => LineKind.Pay;

    /// <summary>The same part of the pay with the inputs that it lacked; for use in expressions, which know no <c>with</c>.</summary>
    public PayItem Lacking(ValueList<MissingInput> missing) => this with { Missing = missing };
}

/// <summary>An award; one without an amount has the value 0.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Name">What is awarded, for example <c>commendation</c>.</param>
/// <param name="Amount">Yuan, rounded to 0.01, or null.</param>
/// <param name="How">The arithmetic.</param>
/// <param name="Because">The input facts it rests on.</param>
public sealed record Award(string Clause, Appraisee Appraisee, string Name, decimal? Amount, Explanation How, ValueList<InputFact> Because)
    : MoneyOutcome(Clause, Appraisee, Amount ?? 0m, How, Because)
{
    /// <inheritdoc/>
    public override LineKind Kind => LineKind.Award;
}

/// <summary>Money taken away for an occurrence.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Amount">Yuan taken away, rounded to 0.01, 0 and up; the line's value is its negative.</param>
/// <param name="How">The arithmetic.</param>
/// <param name="Because">The occurrence it rests on.</param>
public sealed record Fine(string Clause, Appraisee Appraisee, decimal Amount, Explanation How, ValueList<InputFact> Because)
    : MoneyOutcome(Clause, Appraisee, -Amount, How, Because)
{
    /// <inheritdoc/>
    public override LineKind Kind => LineKind.Fine;
}

/// <summary>Money of fines that a limit gives back: it lowers the fines and leaves the gross pay as it is.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Amount">Yuan given back, rounded to 0.01, 0 and up.</param>
/// <param name="How">The arithmetic.</param>
/// <param name="Because">The input facts it rests on beyond those of the fines.</param>
public sealed record FineRelief(string Clause, Appraisee Appraisee, decimal Amount, Explanation How, ValueList<InputFact> Because)
    : MoneyOutcome(Clause, Appraisee, Amount, How, Because)
{
    /// <inheritdoc/>
    public override LineKind Kind => LineKind.Section;
}

/// <summary>Separation from the company (automatic resignation).</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="How">Why.</param>
/// <param name="Because">The occurrence it rests on.</param>
public sealed record Separation(string Clause, Appraisee Appraisee, Explanation How, ValueList<InputFact> Because)
    : MoneyOutcome(Clause, Appraisee, Rational.Zero, How, Because)
{
    /// <inheritdoc/>
    public override LineKind Kind => LineKind.Separation;
}
