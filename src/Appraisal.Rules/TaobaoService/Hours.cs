namespace Appraisal.TaobaoService;

/// <summary>Two shifts, 08:00-18:00 and 17:00-23:30, changing weekly; nobody leaves while customers are still asking.</summary>
/// <remarks>Source 000, hours 1. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-3.1")]
public sealed class KeepShifts() : Obligation<TaobaoServiceTerms>("shift-hours-not-kept", "shift-not-rotated", "left-customers-waiting");

/// <summary>Keeps the assigned Wangwang account, and swaps it with a colleague each month.</summary>
/// <remarks>Source 000, hours 2. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-3.2")]
public sealed class KeepAccounts() : Obligation<TaobaoServiceTerms>("account-changed", "account-not-swapped");

/// <summary>A failed handover that caused loss or harmed a customer: 50 yuan the first time, double the second.</summary>
/// <remarks>Source 000, hours 3. Times are counted over the employee's whole history since the policy came into force.</remarks>
[Clause("TB-3.3", Part = "fine")]
public sealed class FailedHandoverFine() : EscalatingFine<TaobaoServiceTerms>(
    HandoverFailure.Kind,
    HandoverFailure.Harms,
    HandoverFailure.Since,
    terms => terms.HandoverSeparationAt,
    terms => terms.HandoverFine,
    terms => terms.HandoverRepeatFactor);

/// <summary>The third failed handover that caused loss or harmed a customer, and each later one: separation (automatic resignation).</summary>
/// <remarks>Source 000, hours 3. Reading: separation takes the place of a fine.</remarks>
[Clause("TB-3.3", Part = "separation")]
public sealed class FailedHandoverSeparation() : EscalatingSeparation<TaobaoServiceTerms>(
    HandoverFailure.Kind, HandoverFailure.Harms, HandoverFailure.Since, terms => terms.HandoverSeparationAt);
