namespace Appraisal.ServiceNorm;

/// <summary>Does not put the user first.</summary>
/// <remarks>Source 001, service norms, part 1, guideline 1. No sanction is printed: a finding (reading G7).</remarks>
[Clause("SN-1.1")]
public sealed class UserComesFirst() : Obligation<ServiceNormTerms>("user-first-neglected");

/// <summary>Serves a call with less than full effort, or without respect for what the customer needs.</summary>
/// <remarks>Source 001, service norms, part 1, guideline 2. No sanction is printed: a finding (reading G7).</remarks>
[Clause("SN-1.2")]
public sealed class CallServedFully() : Obligation<ServiceNormTerms>("call-not-fully-served");

/// <summary>Does not listen to what the customer asks for.</summary>
/// <remarks>Source 001, service norms, part 1, guideline 3. No sanction is printed: a finding (reading G7).</remarks>
[Clause("SN-1.3")]
public sealed class ListensToCustomer() : Obligation<ServiceNormTerms>("not-listening");

/// <summary>Treats a customer as a number instead of a person.</summary>
/// <remarks>Source 001, service norms, part 1, guideline 4. No sanction is printed: a finding (reading G7).</remarks>
[Clause("SN-1.4")]
public sealed class TreatsCustomerAsIndividual() : Obligation<ServiceNormTerms>("not-treated-individually");

/// <summary>Receives a customer without respect or honesty.</summary>
/// <remarks>Source 001, service norms, part 1, guideline 5. No sanction is printed: a finding (reading G7).</remarks>
[Clause("SN-1.5")]
public sealed class RespectfulAndHonest() : Obligation<ServiceNormTerms>("disrespect-or-dishonesty");

/// <summary>Is impolite to a customer.</summary>
/// <remarks>Source 001, service norms, part 1, guideline 6. No sanction is printed: a finding (reading G7).</remarks>
[Clause("SN-1.6")]
public sealed class Courteous() : Obligation<ServiceNormTerms>("discourtesy");

/// <summary>Shows anger at a customer.</summary>
/// <remarks>Source 001, service norms, part 1, guideline 7. No sanction is printed: a finding (reading G7).</remarks>
[Clause("SN-1.7")]
public sealed class KeepsTemper() : Obligation<ServiceNormTerms>("anger-shown");

/// <summary>Lets a customer go unsatisfied.</summary>
/// <remarks>Source 001, service norms, part 1, guideline 8. No sanction is printed: a finding (reading G7).</remarks>
[Clause("SN-1.8")]
public sealed class LeavesCustomerSatisfied() : Obligation<ServiceNormTerms>("customer-left-unsatisfied");

/// <summary>Cannot answer a question and does not ask the team.</summary>
/// <remarks>Source 001, service norms, part 1, guideline 9. No sanction is printed: a finding (reading G7).</remarks>
[Clause("SN-1.9")]
public sealed class SeeksHelp() : Obligation<ServiceNormTerms>("help-not-sought");

/// <summary>Neglects to learn the products and services.</summary>
/// <remarks>Source 001, service norms, part 1, guideline 10. No sanction is printed: a finding (reading G7).</remarks>
[Clause("SN-1.10")]
public sealed class StudiesProducts() : Obligation<ServiceNormTerms>("study-neglected");

/// <summary>Does not help a colleague as far as possible.</summary>
/// <remarks>Source 001, service norms, part 1, guideline 11. No sanction is printed: a finding (reading G7).</remarks>
[Clause("SN-1.11")]
public sealed class HelpsColleagues() : Obligation<ServiceNormTerms>("colleague-not-helped");

/// <summary>Sets no goals to grow by.</summary>
/// <remarks>Source 001, service norms, part 1, guideline 12. No sanction is printed: a finding (reading G7).</remarks>
[Clause("SN-1.12")]
public sealed class SetsGoals() : Obligation<ServiceNormTerms>("no-goals-set");

/// <summary>Works with an attitude that shows the company in a bad light.</summary>
/// <remarks>Source 001, service norms, part 1, guideline 13. No sanction is printed: a finding (reading G7).</remarks>
[Clause("SN-1.13")]
public sealed class PositiveAttitude() : Obligation<ServiceNormTerms>("negative-attitude");
