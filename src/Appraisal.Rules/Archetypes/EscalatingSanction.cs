namespace Appraisal;

/// <summary>A clause whose sanction grows with each failure in the employee's history; only a failure in the period is sanctioned.</summary>
/// <remarks>Failures that did no recorded harm, or were before the clause came into force, take no position (readings G1, G10).</remarks>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="kind">The kind of occurrence.</param>
/// <param name="harms">The circumstances of which at least one makes a failure count.</param>
/// <param name="since">The first day whose failures count.</param>
/// <param name="separatesAt">The position from which a failure leads to separation; 1 and up.</param>
public abstract class EscalatingSanction<TTerms>(string kind, ValueList<string> harms, DateOnly since, Func<TTerms, int> separatesAt)
    : ClauseRule<TTerms>
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The kind of occurrence.</summary>
    public string Kind { get; } = kind;

    /// <summary>The circumstances of which at least one makes a failure count.</summary>
    public ValueList<string> Harms { get; } = harms;

    /// <summary>The first day whose failures count.</summary>
    public DateOnly Since { get; } = since;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        IEnumerable<Occurrence> failures = null!;
        Escalation escalation = null!;
        Occurrence failure = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => failures, query => query
                .Match<Occurrence>(o => o.Kind == Kind, o => o.Employee == appraisee.Employee, o => o.Date >= Since, o => o.HasAny(Harms))
                .Collect())
            .Let(() => escalation, () => Escalation.Of(failures, period, separatesAt(terms)))
            .Match(
                () => failure,
                o => o.Kind == Kind,
                o => o.HasAny(Harms),
                o => o.Employee == appraisee.Employee,
                o => o.Date >= period.From,
                o => Reaches(escalation, o, separatesAt(terms)));

        Then()
            .Yield(_ => Sanction(appraisee, terms, escalation.StepOf(failure)!));
    }

    /// <summary>Whether a failure at a step earns this sanction.</summary>
    /// <param name="reached">The step.</param>
    /// <param name="separation">The position from which a failure leads to separation.</param>
    protected abstract bool Reaches(EscalationStep reached, int separation);

    /// <summary>The sanction.</summary>
    /// <param name="appraisee">Who failed.</param>
    /// <param name="terms">The scheme's figures.</param>
    /// <param name="reached">The step that was reached.</param>
    protected abstract MoneyOutcome Sanction(Appraisee appraisee, TTerms terms, EscalationStep reached);

    // While facts arrive the failure may be matched before the history that it is part of has taken it in.
    private bool Reaches(Escalation escalation, Occurrence failure, int separation) =>
        escalation.StepOf(failure) is { } reached && Reaches(reached, separation);
}
