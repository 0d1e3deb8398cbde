namespace Appraisal.AfterSales;

/// <summary>The satisfaction that customers state in surveys: the rate, 30%.</summary>
/// <remarks>Source 003, part 03.</remarks>
[Clause("AS-1.1")]
public sealed class CustomerSatisfaction() : WeightedMean<AfterSalesTerms>(
    terms => terms.Weights.CustomerSatisfaction, [], ["customer-satisfaction"]);

/// <summary>The share of complaints handled within the time set: the rate, 20%.</summary>
/// <remarks>Source 003, part 03.</remarks>
[Clause("AS-1.2")]
public sealed class ComplaintTimeliness() : WeightedMean<AfterSalesTerms>(
    terms => terms.Weights.ComplaintTimeliness, [], ["complaint-timeliness"]);

/// <summary>The share of problems solved at the first contact: the rate, 15%.</summary>
/// <remarks>Source 003, part 03.</remarks>
[Clause("AS-1.3")]
public sealed class FirstContactResolution() : WeightedMean<AfterSalesTerms>(
    terms => terms.Weights.FirstContactResolution, [], ["first-contact-resolution"]);

/// <summary>Serves by the company's procedures and standards: 10%.</summary>
/// <remarks>Source 003, part 03.</remarks>
[Clause("AS-1.4")]
public sealed class ProcessConformity() : WeightedMean<AfterSalesTerms>(terms => terms.Weights.ProcessConformity, ["process-conformity"]);

/// <summary>Works with the team and talks well with customers: 10%.</summary>
/// <remarks>Source 003, part 03.</remarks>
[Clause("AS-1.5")]
public sealed class Teamwork() : WeightedMean<AfterSalesTerms>(terms => terms.Weights.Teamwork, ["teamwork"]);

/// <summary>Takes part in training and grows in skill: 5%.</summary>
/// <remarks>Source 003, part 03.</remarks>
[Clause("AS-1.6")]
public sealed class Training() : WeightedMean<AfterSalesTerms>(terms => terms.Weights.Training, ["training"]);

/// <summary>The total: the sum of the six indicators, of the 90 points that the printed weights give.</summary>
/// <remarks>Source 003, part 03. Reading: the weights are taken as printed and <see cref="NormalisedTotal"/> puts the total on 100.</remarks>
[Clause("AS-1.7")]
public sealed class Total() : PointsTotal<AfterSalesTerms>((_, _) => AfterSalesTerms.PrintedWeight);

/// <summary>The total as if the printed weights added up to 100, and a finding that they do not.</summary>
/// <remarks>Source 003, part 03.</remarks>
[Clause("AS-1.7", Part = "normalised"), Priority(Stage.Grade)]
public sealed class NormalisedTotal : ClauseRule<AfterSalesTerms>
{
    /// <summary>The figure's name.</summary>
    public const string FigureName = "normalised";

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        AfterSalesTerms terms = null!;
        Period period = null!;
        TotalScore total = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => total, t => t.Scheme == Scheme, t => t.Employee == appraisee.Employee);

        Then()
            .Yield(_ => new Figure(ClauseId, appraisee, FigureName, Normalised(total)).By(HowOf(total), Unit.Points))
            .Yield(_ => new Finding(ClauseId, appraisee, "weights-incomplete", Message(total), Because.Of()));
    }

    private static Rational Normalised(TotalScore total) => total.Value * 100 / total.Full;

    private static Explanation HowOf(TotalScore total) => Explanation.Of($"{total.Value} / {total.Full} x 100 = {Normalised(total)}");

    private static Explanation Message(TotalScore total) =>
        Explanation.Of($"the weights add up to {total.Full}, not 100; normalised to 100 the total is {total.Value} / {total.Full} x 100 = {Normalised(total)}");
}
