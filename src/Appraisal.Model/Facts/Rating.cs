namespace Appraisal;

/// <summary>A score that one rater gives one employee on one criterion.</summary>
/// <param name="Employee">The rated employee's id.</param>
/// <param name="Criterion">What is rated, for example <c>initiative</c>.</param>
/// <param name="Score">The score, on the criterion's scale or one of its levels.</param>
/// <param name="Rater">Who rates; not empty.</param>
/// <param name="Group">The rater's relation to the employee, by default <see cref="RaterGroup.Superior"/>.</param>
public sealed record Rating(string Employee, string Criterion, decimal Score, string Rater, RaterGroup Group = RaterGroup.Superior) : InputFact
{
    /// <inheritdoc/>
    public override string Reference => "ratings/" + Employee + "/" + Criterion + "/" + Rater;
}

/// <summary>A rater's relation to the rated employee.</summary>
public enum RaterGroup
{
    /// <summary>A superior of the employee.</summary>
    Superior,

    /// <summary>The employee.</summary>
    Self,

    /// <summary>A colleague of the same rank.</summary>
    Peer,
}
