namespace Appraisal;

/// <summary>The last step of an escalation: separation from the company, without a further fine.</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="kind">The kind of occurrence.</param>
/// <param name="harms">The circumstances of which at least one makes a failure count.</param>
/// <param name="since">The first day whose failures count.</param>
/// <param name="separatesAt">The position from which a failure leads to separation; 1 and up.</param>
public abstract class EscalatingSeparation<TTerms>(string kind, ValueList<string> harms, DateOnly since, Func<TTerms, int> separatesAt)
    : EscalatingSanction<TTerms>(kind, harms, since, separatesAt)
    where TTerms : SchemeTerms, ISchemeTerms
{
    private readonly Func<TTerms, int> _separatesAt = separatesAt;

    /// <inheritdoc/>
    protected override bool Reaches(EscalationStep reached, int separation)
    {
        ArgumentNullException.ThrowIfNull(reached);
        return reached.Last >= separation;
    }

    /// <inheritdoc/>
    protected override MoneyOutcome Sanction(Appraisee appraisee, TTerms terms, EscalationStep reached)
    {
        ArgumentNullException.ThrowIfNull(reached);
        var positions = EscalationStep.Ordinals(Math.Max(reached.First, _separatesAt(terms)), reached.Last);
        return new Separation(ClauseId, appraisee, Explanation.Of($"{positions} time: separation, no further fine"), reached.Cause);
    }
}
