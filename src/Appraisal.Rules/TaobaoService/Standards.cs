namespace Appraisal.TaobaoService;

/// <summary>Language that lets the customer understand the goods and the shop correctly.</summary>
/// <remarks>Source 000, standards 1. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-2.1")]
public sealed class SpeakClearly() : Obligation<TaobaoServiceTerms>("unclear-language");

/// <summary>No abusive or provoking words, no offence, no stiff tone; the printed words in each of the seven printed situations.</summary>
/// <remarks>Source 000, standards 1, continued. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-2.2")]
public sealed class KeepAttitudeAndWords() : Obligation<TaobaoServiceTerms>(
    "abusive-language", "buyer-offended", "stiff-tone", "script-not-followed");

/// <summary>Knows the goods, and makes no error twice.</summary>
/// <remarks>Source 000, standards 2. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-2.3")]
public sealed class KnowTheGoods() : Obligation<TaobaoServiceTerms>("wrong-product-answer", "error-repeated");

/// <summary>Meets bargaining with tact instead of a blunt no.</summary>
/// <remarks>Source 000, standards 3. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-2.4")]
public sealed class StayComposed() : Obligation<TaobaoServiceTerms>("blunt-refusal");

/// <summary>Ignores no customer, apologises for own faults and guides the buyer over the buyer's.</summary>
/// <remarks>Source 000, standards 4. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-2.5")]
public sealed class ServeWithCare() : Obligation<TaobaoServiceTerms>("customer-ignored", "fault-not-apologised", "buyer-fault-not-guided");

/// <summary>Answers truly, and flexibly where that is called for.</summary>
/// <remarks>Source 000, standards 5. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-2.6")]
public sealed class AnswerTruly() : Obligation<TaobaoServiceTerms>("untrue-answer");

/// <summary>Treats regular customers as friends.</summary>
/// <remarks>Source 000, standards 6. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-2.7")]
public sealed class KeepRegularCustomers() : Obligation<TaobaoServiceTerms>("regular-customer-neglected");

/// <summary>Knows the rules, secures evidence and admits no shortage or damage without applying the rules.</summary>
/// <remarks>Source 000, standards 7. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-2.8")]
public sealed class ApplyTheRules() : Obligation<TaobaoServiceTerms>("rules-not-known", "evidence-not-secured", "liability-admitted");

/// <summary>Records every problem or idea at once and reports it.</summary>
/// <remarks>Source 000, standards 8 and content 5. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-2.9", Part = "record")]
public sealed class RecordProblems() : Obligation<TaobaoServiceTerms>("problem-not-recorded");
