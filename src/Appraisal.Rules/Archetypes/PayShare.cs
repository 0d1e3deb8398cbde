namespace Appraisal;

/// <summary>A part of the pay that is a fixed share of the wage; rounded to 0.01 yuan on its line (reading G5).</summary>
/// <typeparam name="TTerms">The scheme's figures.</typeparam>
/// <param name="part">What the part is, for its line: <c>base salary</c>, <c>meal allowance</c>.</param>
/// <param name="share">The share, in percent.</param>
/// <param name="wage">The wage it is a share of, in yuan.</param>
public abstract class PayShare<TTerms>(string part, Func<TTerms, decimal> share, Func<TTerms, decimal> wage) : ClauseRule<TTerms>
    where TTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        TTerms terms = null!;
        Period period = null!;

        WhenAppraised(() => appraisee, () => terms, () => period);

        Then()
            .Yield(_ => Pay(appraisee, share(terms), wage(terms)));
    }

    private PayItem Pay(Appraisee appraisee, decimal percent, decimal whole)
    {
        var pay = (Rational)percent * whole / 100;
        var how = new Explanation(part + ": {0}% x {1} = {2}", [percent, whole, MoneyText.Rounded(pay)]);
        return new PayItem(ClauseId, appraisee, pay.Round(2), how, []);
    }
}
