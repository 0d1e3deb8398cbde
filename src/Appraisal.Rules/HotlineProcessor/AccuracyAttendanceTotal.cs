namespace Appraisal.HotlineProcessor;

/// <summary>A processing error costs 3 of 10 points. Source 001, 10086 ticket processor, (4).</summary>
[Clause("HP-4", Part = "deductions")]
public sealed class ProcessingErrors() : PerOccurrenceDeduction<HotlineProcessorTerms>(
    "HP-4", ["processing-error"], terms => terms.ProcessingError);

/// <summary>Accuracy, 10 points. Source 001, 10086 ticket processor, (4).</summary>
[Clause("HP-4")]
public sealed class Accuracy() : SectionTotal<HotlineProcessorTerms>(terms => terms.AccuracyPoints);

/// <summary>Attendance and discipline: the points given are taken from the item's 5. Source 001, 10086 ticket processor, (5).</summary>
[Clause("HP-5", Part = "deductions")]
public sealed class AttendanceDeductions() : MeasuredDeduction<HotlineProcessorTerms>("HP-5", "attendance-deduction");

/// <summary>Attendance and discipline, 5 points. Source 001, 10086 ticket processor, (5).</summary>
[Clause("HP-5")]
public sealed class Attendance() : SectionTotal<HotlineProcessorTerms>(terms => terms.AttendancePoints);

/// <summary>The total: the sum of the items.</summary>
[Clause("HP-6")]
public sealed class Total() : PointsTotal<HotlineProcessorTerms>((terms, _) => terms.Maximum);
