namespace Appraisal.TaobaoService;

/// <summary>A suggestion that the company adopts earns an award by its importance.</summary>
/// <remarks>
/// Source 000, standards 8 and content 5. The amount recorded with the occurrence wins over <see cref="TaobaoServiceTerms.SuggestionAwards"/>;
/// the text prints no amounts, so without either the award has none.
/// </remarks>
[Clause("TB-2.9", Part = "award")]
public sealed class AdoptedSuggestion : ClauseRule<TaobaoServiceTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaobaoServiceTerms terms = null!;
        Period period = null!;
        Occurrence suggestion = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => suggestion, o => o.Kind == "suggestion-adopted", o => o.Employee == appraisee.Employee, o => o.Date >= period.From);

        Then()
            .Yield(_ => AwardFor(appraisee, terms, suggestion));
    }

    /// <summary>The award that a suggestion earns, in yuan, or null where nobody has set one.</summary>
    internal static decimal? AmountOf(Occurrence suggestion, SuggestionAwards awards) => suggestion.Amount ?? ImportanceOf(suggestion) switch
    {
        "minor" => awards.Minor,
        "major" => awards.Major,
        _ => awards.Critical,
    };

    /// <summary>The importance of a suggestion: <c>minor</c>, <c>major</c> or <c>critical</c>.</summary>
    internal static string ImportanceOf(Occurrence suggestion) => suggestion.Circumstances[0];

    private Award AwardFor(Appraisee appraisee, TaobaoServiceTerms terms, Occurrence suggestion)
    {
        var importance = Explanation.Verbatim(ImportanceOf(suggestion));
        var amount = AmountOf(suggestion, terms.SuggestionAwards);
        var how = amount is not { } yuan ? Explanation.Of($"{importance} suggestion: no amount is set")
            : suggestion.Amount is null ? Explanation.Of($"{importance} suggestion: {MoneyText.Rounded(yuan)}")
            : Explanation.Of($"{importance} suggestion, amount as recorded: {MoneyText.Rounded(yuan)}");
        return new Award(ClauseId, appraisee, "adopted-suggestion", ((Rational?)amount)?.Round(2), how, [suggestion]);
    }
}

/// <summary>Tells that an adopted suggestion has earned an award whose amount nobody has set.</summary>
/// <remarks>Source 000, standards 8 and content 5: awards are promised and their amounts are not printed.</remarks>
[Clause("TB-2.9", Part = "unset")]
public sealed class SuggestionAwardUnset : ClauseRule<TaobaoServiceTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TaobaoServiceTerms terms = null!;
        Period period = null!;
        Occurrence suggestion = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(
                () => suggestion,
                o => o.Kind == "suggestion-adopted",
                o => o.Amount == null,
                o => o.Employee == appraisee.Employee,
                o => o.Date >= period.From,
                o => AdoptedSuggestion.AmountOf(o, terms.SuggestionAwards) == null);

        Then()
            .Yield(_ => FindingOn(appraisee, suggestion));
    }

    private Finding FindingOn(Appraisee appraisee, Occurrence suggestion)
    {
        var importance = Explanation.Verbatim(AdoptedSuggestion.ImportanceOf(suggestion));
        var message = Explanation.Of(
            $"the award for a {importance} suggestion adopted on {suggestion.Date} has no amount: record one with it or set suggestionAwards");
        return new Finding(ClauseId, appraisee, "award-amount-unset", message, [suggestion]);
    }
}
