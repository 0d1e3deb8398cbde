namespace Appraisal.HotlineShiftLeader;

/// <summary>Attendance: the points given are taken from the total. Source 001, 10086 shift leader, (5).</summary>
/// <remarks>The agents' attendance standard it refers to is not in the document.</remarks>
[Clause("HL-5")]
public sealed class Attendance() : MeasuredDeduction<HotlineShiftLeaderTerms>("HL-7", "attendance-deduction");

/// <summary>A lapse on the floor that the leader did not see in time: 2 points from the total each time. Source 001, 10086 shift leader, (6).</summary>
[Clause("HL-6")]
public sealed class FloorLapses() : PerOccurrenceDeduction<HotlineShiftLeaderTerms>("HL-7", ["floor-lapse"], terms => terms.FloorLapse);

/// <summary>The floor of the total at 0.</summary>
[Clause("HL-7", Part = "floor")]
public sealed class Floor : TotalFloor<HotlineShiftLeaderTerms>;

/// <summary>The total: the items less the deductions from the total.</summary>
[Clause("HL-7")]
public sealed class Total() : PointsTotal<HotlineShiftLeaderTerms>((terms, _) => terms.Maximum);
