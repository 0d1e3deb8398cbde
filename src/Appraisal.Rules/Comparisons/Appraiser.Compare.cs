namespace Appraisal;

/// <content>Comparisons of terms.</content>
public sealed partial class Appraiser
{
    /// <summary>Appraises the same people under two sets of terms and attributes each change to the clauses whose lines differ.</summary>
    /// <param name="input">The facts; its own terms do not count.</param>
    /// <param name="before">The first set: what an input would give as its terms. None means the printed figures.</param>
    /// <param name="after">The second set.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="AppraisalInputException">The input has problems under one of the sets.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Comparison Compare(
        AppraisalInput input, ValueList<SchemeOverrides> before, ValueList<SchemeOverrides> after, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new ComparisonBuilder(Catalogue).Build(
            Conclude(input with { Terms = before }, cancellationToken), Conclude(input with { Terms = after }, cancellationToken));
    }
}
