namespace Appraisal.HospitalServiceCentre;

/// <summary>Whoever is asked first did not answer, or did not find somebody who could.</summary>
/// <remarks>Source 001, hospital service centre, orphaned item 3, read as reception 3.</remarks>
[Clause("HO-3.3")]
public sealed class FirstAskedDuty() : ReceptionItem("first-asked-duty-breached");

/// <summary>A visitor brushed off: not listened to, ignored, or told a forbidden phrase.</summary>
/// <remarks>Source 001, hospital service centre, orphaned item 4, read as reception 4.</remarks>
[Clause("HO-3.4")]
public sealed class VisitorHeard() : ReceptionItem("visitor-brushed-off");

/// <summary>A patient not guided to the department, or a frail one not accompanied.</summary>
/// <remarks>Source 001, hospital service centre, orphaned item 5, read as reception 5.</remarks>
[Clause("HO-3.5")]
public sealed class GuidanceGiven() : ReceptionItem("guidance-not-given");

/// <summary>Waiting patients not watched, or a sudden change not reported to the doctor.</summary>
/// <remarks>Source 001, hospital service centre, orphaned item 6, read as reception 6.</remarks>
[Clause("HO-3.6")]
public sealed class WaitingPatientsWatched() : ReceptionItem("waiting-patient-not-watched");
