namespace Department._1;

/// <summary>Keeps a customer waiting: 2 points each time, twice that if the customer complained.</summary>
/// <remarks>Order 1, 1.</remarks>
[Clause("DEPT-1")]
public sealed class KeptWaiting() : PerOccurrenceDeduction<Terms>(
    "SN-2", ["customer-kept-waiting"], terms => terms.CustomerKeptWaiting, doubledBy: ["complaint"]);
