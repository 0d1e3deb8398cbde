namespace Appraisal.HospitalServiceCentre;

/// <summary>A trolley or stretcher not inspected regularly, or its rails not used on the way.</summary>
/// <remarks>Source 001, hospital service centre, escort 1.</remarks>
[Clause("HO-2.1")]
public sealed class SafeTransport() : EscortItem("transport-not-inspected", "transport-unsafe");

/// <summary>An escort on which some of the nine checks were missed: a point per escort, however many the circumstances name.</summary>
/// <remarks>Source 001, hospital service centre, escort 2.</remarks>
[Clause("HO-2.2")]
public sealed class EscortChecks() : EscortItem("escort-check-missed");

/// <summary>A critical patient moved without asking the doctor or nurse, or with lines and oxygen not secured.</summary>
/// <remarks>Source 001, hospital service centre, escort 4.</remarks>
[Clause("HO-2.4")]
public sealed class CriticalPatient() : EscortItem("critical-patient-mishandled");

/// <summary>A patient not helped with registration and queueing, or an emergency not announced to the examiner.</summary>
/// <remarks>Source 001, hospital service centre, escort 5.</remarks>
[Clause("HO-2.5")]
public sealed class RegistrationAssisted() : EscortItem("registration-not-assisted");

/// <summary>A patient not brought back in time, or unfinished work and special cases not handed over.</summary>
/// <remarks>Source 001, hospital service centre, escort 6.</remarks>
[Clause("HO-2.6")]
public sealed class ReturnAndHandover() : EscortItem("return-or-handover-missed");
