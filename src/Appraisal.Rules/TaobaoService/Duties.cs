namespace Appraisal.TaobaoService;

/// <summary>Talks with customers, answers what they ask and brings about the order.</summary>
/// <remarks>Source 000, duties 1. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-1.1")]
public sealed class TalkWithCustomers() : Obligation<TaobaoServiceTerms>("customer-contact-neglected");

/// <summary>Collects what is known of customers, understands their needs and plans the service.</summary>
/// <remarks>Source 000, duties 2. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-1.2")]
public sealed class UnderstandNeeds() : Obligation<TaobaoServiceTerms>("customer-needs-neglected");

/// <summary>Organises after-sales service and keeps the customer files and quality records.</summary>
/// <remarks>Source 000, duties 3. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-1.3")]
public sealed class CareAfterSale() : Obligation<TaobaoServiceTerms>("after-sales-neglected");

/// <summary>Follows shipments and tells customers in time.</summary>
/// <remarks>Source 000, duties 4. No sanction is printed: a finding (reading G7).</remarks>
[Clause("TB-1.4")]
public sealed class TrackShipments() : Obligation<TaobaoServiceTerms>("shipment-not-tracked");
