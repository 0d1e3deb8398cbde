namespace Appraisal.TaobaoService;

/// <summary>The base salary: 40% of the reference wage.</summary>
/// <remarks>Source 000, wage composition. The reference wage is a reading: the text prints shares but no whole.</remarks>
[Clause("TB-5.1", Part = "base")]
public sealed class BaseSalary() : PayShare<TaobaoServiceTerms>("base salary", terms => terms.WageShares.Base, terms => terms.ReferenceWage);

/// <summary>The meal allowance: 8% of the reference wage.</summary>
/// <remarks>Source 000, wage composition.</remarks>
[Clause("TB-5.1", Part = "meal")]
public sealed class MealAllowance() : PayShare<TaobaoServiceTerms>("meal allowance", terms => terms.WageShares.Meal, terms => terms.ReferenceWage);

/// <summary>The pay for full attendance: 3% of the reference wage for nobody absent, else nothing.</summary>
/// <remarks>Source 000, wage composition. Reading: the text gives no condition; full attendance is 0 days absent.</remarks>
[Clause("TB-5.2")]
public sealed class FullAttendance() : MeasuredPay<TaobaoServiceTerms>("absence-days")
{
    /// <inheritdoc/>
    protected override Reckoning PayFor(TaobaoServiceTerms terms, decimal reading)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (reading > terms.FullAttendanceAbsence) return new Reckoning(Rational.Zero, Explanation.Of($"absent {reading} days, so 0"));

        var pay = (Rational)terms.WageShares.Attendance * terms.ReferenceWage / 100;
        return new Reckoning(
            pay, Explanation.Of($"absent {reading} days: {terms.WageShares.Attendance}% x {terms.ReferenceWage} = {MoneyText.Rounded(pay)}"));
    }
}

/// <summary>The commission: 0.1 yuan for each label printed.</summary>
/// <remarks>Source 000, commission.</remarks>
[Clause("TB-5.3")]
public sealed class Commission() : MeasuredPay<TaobaoServiceTerms>("labels-printed")
{
    /// <inheritdoc/>
    protected override Reckoning PayFor(TaobaoServiceTerms terms, decimal reading)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var pay = (Rational)terms.CommissionPerLabel * reading;
        return new Reckoning(pay, Explanation.Of($"{terms.CommissionPerLabel} x {reading} labels = {MoneyText.Rounded(pay)}"));
    }
}
