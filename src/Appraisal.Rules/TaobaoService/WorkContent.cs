namespace Appraisal.TaobaoService;

/// <summary>Does the work of the shift before leaving: labels printed, passed on with the handover book, and the handover recorded in it.</summary>
/// <remarks>Source 000, content 1. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-4.1")]
public sealed class PrintAndHandOverLabels() : Obligation<TaobaoServiceTerms>(
    "labels-not-printed", "labels-not-handed-over", "handover-not-recorded");

/// <summary>A label printed for the wrong order or with wrong content: three times the unit price, 10 to 500 yuan for each order.</summary>
/// <remarks>Source 000, content 1.</remarks>
[Clause("TB-4.2")]
public sealed class MisprintedLabel() : PerOccurrenceFine<TaobaoServiceTerms>("label-misprinted")
{
    /// <inheritdoc/>
    protected override Reckoning Once(TaobaoServiceTerms terms, Occurrence occurrence)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(occurrence);
        var price = occurrence.Amount ?? 0m;
        var multiple = (Rational)terms.MisprintFactor * price;
        if (multiple < terms.MisprintMinimum)
        {
            return new Reckoning(
                terms.MisprintMinimum, Explanation.Of($"{terms.MisprintFactor} x {price} = {multiple}, at least {terms.MisprintMinimum}"));
        }

        return multiple > terms.MisprintMaximum
            ? new Reckoning(
                terms.MisprintMaximum, Explanation.Of($"{terms.MisprintFactor} x {price} = {multiple}, at most {terms.MisprintMaximum}"))
            : new Reckoning(multiple, Explanation.Of($"{terms.MisprintFactor} x {price} = {multiple}"));
    }
}

/// <summary>Marks the labels printed with the own name or letter.</summary>
/// <remarks>Source 000, content 2. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-4.3")]
public sealed class MarkLabels() : Obligation<TaobaoServiceTerms>("label-unmarked");

/// <summary>A special express that did not leave the same day for a personal reason: the fine assessed by gravity, 10 to 500 yuan.</summary>
/// <remarks>Source 000, content 3. An assessment outside these limits is a problem of the input.</remarks>
[Clause("TB-4.4")]
public sealed class DelayedSpecialExpress() : PerOccurrenceFine<TaobaoServiceTerms>("special-express-delayed")
{
    /// <inheritdoc/>
    protected override Reckoning Once(TaobaoServiceTerms terms, Occurrence occurrence)
    {
        ArgumentNullException.ThrowIfNull(occurrence);
        var assessed = occurrence.Amount ?? 0m;
        return new Reckoning(assessed, Explanation.Of($"assessed at {assessed}"));
    }
}
