namespace Appraisal.ManagementSupport;

/// <summary>Helps the lead with administration.</summary>
/// <remarks>Source 001, management-support post, duty 1. No sanction is printed (reading G7).</remarks>
[Clause("MS-8.1")]
public sealed class AdministrationNeglected() : Obligation<ManagementSupportTerms>("administration-neglected");

/// <summary>Gathers, sorts and files documents.</summary>
/// <remarks>Source 001, management-support post, duty 2. No sanction is printed (reading G7).</remarks>
[Clause("MS-8.2")]
public sealed class FilingNeglected() : Obligation<ManagementSupportTerms>("filing-neglected");

/// <summary>Organises meetings.</summary>
/// <remarks>Source 001, management-support post, duty 3. No sanction is printed (reading G7).</remarks>
[Clause("MS-8.3")]
public sealed class MeetingNotOrganised() : Obligation<ManagementSupportTerms>("meeting-not-organised");

/// <summary>Helps the lead with tenders.</summary>
/// <remarks>Source 001, management-support post, duty 4. No sanction is printed (reading G7).</remarks>
[Clause("MS-8.4")]
public sealed class TenderingNeglected() : Obligation<ManagementSupportTerms>("tendering-neglected");

/// <summary>Keeps the personnel files.</summary>
/// <remarks>Source 001, management-support post, duty 5. No sanction is printed (reading G7).</remarks>
[Clause("MS-8.5")]
public sealed class PersonnelFilesNeglected() : Obligation<ManagementSupportTerms>("personnel-files-neglected");
