namespace Appraisal;

/// <summary>A clause that fines each occurrence in the period, times its count; rounded to 0.01 yuan on its line (reading G5).</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="kind">The kind of occurrence.</param>
public abstract class PerOccurrenceFine<TTerms>(string kind) : ClauseRule<TTerms>
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <summary>The kind of occurrence.</summary>
    public string Kind { get; } = kind;

    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;
        Occurrence occurrence = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => occurrence, o => o.Kind == Kind, o => o.Employee == appraisee.Employee, o => o.Date >= period.From);

        Then()
            .Yield(_ => FineOf(appraisee, terms, occurrence))
            .Yield(_ => new Breach(ClauseId, appraisee, occurrence));
    }

    /// <summary>The fine for one time, in yuan, exact.</summary>
    /// <param name="terms">The scheme's figures.</param>
    /// <param name="occurrence">The occurrence.</param>
    protected abstract Reckoning Once(TTerms terms, Occurrence occurrence);

    private Fine FineOf(Appraisee appraisee, TTerms terms, Occurrence occurrence)
    {
        var once = Once(terms, occurrence);
        var fine = once.Value * occurrence.Count;
        var amount = fine.Round(2);
        var how = (occurrence.Count, amount == fine) switch
        {
            (1, true) => once.How,
            (1, false) => Explanation.Of($"{once.How}, rounded to {amount}"),
            _ => Explanation.Of($"({once.How}) x {occurrence.Count} = {MoneyText.Rounded(fine)}"),
        };
        return new Fine(ClauseId, appraisee, amount, how, [occurrence]);
    }
}
