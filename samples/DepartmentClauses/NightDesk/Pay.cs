namespace NightDesk;

/// <summary>A night on shift: 30 yuan.</summary>
/// <remarks>Order 12, 3.</remarks>
[Clause("ND-3")]
public sealed class NightShiftBonus() : OccurrenceClause<PayTerms>(["night-shift"])
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        PayTerms terms = null!;
        Period period = null!;
        Occurrence shift = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => shift, IsOfKind, o => o.Employee == appraisee.Employee, o => o.Date >= period.From);

        Then()
            .Yield(_ => Award(appraisee, terms.NightShiftBonus, shift));
    }

    private Award Award(Appraisee appraisee, Rational each, Occurrence shift)
    {
        var bonus = each * shift.Count;
        var how = Explanation.Of($"{each} x {shift.Count} nights = {MoneyText.Rounded(bonus)}");
        return new Award(ClauseId, appraisee, Kind, bonus.Round(2), how, Because.Of(shift));
    }
}

/// <summary>Fines take at most 20% of the gross pay; what goes beyond is given back.</summary>
/// <remarks>Order 12, 4.</remarks>
[Clause("ND-4")]
public sealed class FinesLimited() : FineCap<PayTerms>(terms => terms.FinesAtMost);
