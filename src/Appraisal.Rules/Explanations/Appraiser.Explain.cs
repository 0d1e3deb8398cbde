namespace Appraisal;

/// <content>Proofs of statements.</content>
public sealed partial class Appraiser
{
    /// <summary>Proves one statement: appraises everybody, as comparisons between people may need it, and tells how one employee's figures came about.</summary>
    /// <remarks>A statement alone holds the names of facts and not the facts: this is why the proof is made from the input.</remarks>
    /// <param name="input">The facts.</param>
    /// <param name="employee">The employee's id.</param>
    /// <param name="scheme">The scheme's id; may be null where the employee is appraised under one scheme.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The employee is not appraised (under that scheme), or under several and none is named.</exception>
    /// <exception cref="AppraisalInputException">The input has problems.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Proof Explain(AppraisalInput input, string employee, string? scheme = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(employee);
        var conclusion = Conclude(input, cancellationToken);
        var appraised = input.Appraisees.Where(a => a.Employee == employee && (scheme is null || a.Scheme == scheme)).ToList();
        if (appraised.Count == 0) throw new ArgumentException($"'{employee}' is not appraised{(scheme is null ? string.Empty : $" under '{scheme}'")}.", nameof(employee));
        if (appraised.Count > 1) throw new ArgumentException($"'{employee}' is appraised under {appraised.Count} schemes: name one.", nameof(scheme));

        return new ProofBuilder(Catalogue, conclusion, appraised[0]).Build(new Trial(changed => TryAppraise(changed, cancellationToken)));
    }

    private AppraisalResult? TryAppraise(AppraisalInput input, CancellationToken cancellationToken) =>
        ProblemsOf(input).Count > 0 ? null : Appraise(input, cancellationToken);
}
