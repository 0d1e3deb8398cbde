namespace Appraisal.ManagementPost;

/// <summary>Advice on a weight in some situation: a finding when the situation holds and the weight lies outside the recommended range.</summary>
/// <param name="situation">The situation.</param>
/// <param name="subject">What is weighed, for the message.</param>
/// <param name="weight">Its weight.</param>
/// <param name="range">The recommended range.</param>
public abstract class WeightAdvice(
    string situation, Explanation subject, Func<ManagementPostTerms, Rational> weight, Func<ManagementPostTerms, WeightRange> range)
    : ClauseRule<ManagementPostTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        ManagementPostTerms terms = null!;
        Period period = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Having(() => IsOff(terms));

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, "weights-off-situation", Message(terms), Because.Of()));
    }

    private bool IsOff(ManagementPostTerms terms) => terms.Situation.Contains(situation) && !range(terms).Contains(weight(terms));

    private Explanation Message(ManagementPostTerms terms) =>
        Explanation.Of($"{subject} weighs {weight(terms)}%; in the situation {situation} {range(terms).From}% to {range(terms).To}% is recommended");
}
