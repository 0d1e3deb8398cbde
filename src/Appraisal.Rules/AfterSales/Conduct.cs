namespace Appraisal.AfterSales;

/// <summary>Views of the team and of customers on the indicators are gathered.</summary>
/// <remarks>Source 003, part 03, adjustment. No sanction is printed (reading G7).</remarks>
[Clause("AS-2.7")]
public sealed class IndicatorFeedbackNotCollected() : Obligation<AfterSalesTerms>("indicator-feedback-not-collected");

/// <summary>Data are kept in one form and place.</summary>
/// <remarks>Source 003, part 04. No sanction is printed (reading G7).</remarks>
[Clause("AS-2.8")]
public sealed class DataNotUnified() : Obligation<AfterSalesTerms>("data-not-unified");

/// <summary>Data are brought up to date regularly.</summary>
/// <remarks>Source 003, part 04. No sanction is printed (reading G7).</remarks>
[Clause("AS-2.9")]
public sealed class DataNotUpdated() : Obligation<AfterSalesTerms>("data-not-updated");

/// <summary>The director plans the service and watches over its quality.</summary>
/// <remarks>Source 003, part 02, duties. No sanction is printed (reading G7).</remarks>
[Clause("AS-3.1")]
public sealed class StrategyNeglected() : Obligation<AfterSalesTerms>("strategy-neglected");

/// <summary>The manager carries the plan out and supervises the team.</summary>
/// <remarks>Source 003, part 02, duties. No sanction is printed (reading G7).</remarks>
[Clause("AS-3.2")]
public sealed class SupervisionNeglected() : Obligation<AfterSalesTerms>("supervision-neglected");

/// <summary>Technical support follows a problem until it is solved.</summary>
/// <remarks>Source 003, part 02, duties. No sanction is printed (reading G7).</remarks>
[Clause("AS-3.3")]
public sealed class TechnicalFollowUpNeglected() : Obligation<AfterSalesTerms>("technical-follow-up-neglected");

/// <summary>Customer service answers, takes complaints on and keeps in touch.</summary>
/// <remarks>Source 003, part 02, duties. No sanction is printed (reading G7).</remarks>
[Clause("AS-3.4")]
public sealed class CustomerServiceNeglected() : Obligation<AfterSalesTerms>("customer-service-neglected");

/// <summary>What the director must bring: experience, foresight, leadership.</summary>
/// <remarks>Source 003, part 02, qualifications. No sanction is printed (reading G7).</remarks>
[Clause("AS-4.1")]
public sealed class DirectorQualificationGap() : Obligation<AfterSalesTerms>("director-qualification-gap");

/// <summary>What the manager must bring: execution, supervision, communication.</summary>
/// <remarks>Source 003, part 02, qualifications. No sanction is printed (reading G7).</remarks>
[Clause("AS-4.2")]
public sealed class ManagerQualificationGap() : Obligation<AfterSalesTerms>("manager-qualification-gap");

/// <summary>What technical support must bring: knowledge, practice, readiness to learn.</summary>
/// <remarks>Source 003, part 02, qualifications. No sanction is printed (reading G7).</remarks>
[Clause("AS-4.3")]
public sealed class TechnicalQualificationGap() : Obligation<AfterSalesTerms>("technical-qualification-gap");

/// <summary>What customer service must bring: service spirit, patience, responsibility.</summary>
/// <remarks>Source 003, part 02, qualifications. No sanction is printed (reading G7).</remarks>
[Clause("AS-4.4")]
public sealed class ServiceQualificationGap() : Obligation<AfterSalesTerms>("service-qualification-gap");
