namespace Appraisal.ServiceNorm;

/// <summary>Orders a customer about, or answers with impatience: 10 points each time.</summary>
/// <remarks>Source 001, service norms, part 2, 3.1.</remarks>
[Clause("SN-3.1")]
public sealed class CommandingTone() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["commanding-tone"], terms => terms.CommandingTone);

/// <summary>Refuses to repeat the agent's number, or gives a wrong one: 10 points each time.</summary>
/// <remarks>Source 001, service norms, part 2, 3.2.</remarks>
[Clause("SN-3.2")]
public sealed class AgentIdWithheld() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["agent-id-withheld"], terms => terms.AgentIdWithheld);

/// <summary>Misleads or explains by half, and the customer disputes it: 10 points each time.</summary>
/// <remarks>Source 001, service norms, part 2, 3.3.</remarks>
[Clause("SN-3.3")]
public sealed class MisleadingGuidance() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["misleading-guidance"], terms => terms.MisleadingGuidance);

/// <summary>Enters a plainly made request late or not at all, and the customer disputes it: 10 points each time.</summary>
/// <remarks>Source 001, service norms, part 2, 3.4. Overlaps SN-3.17: the inspector chooses the kind.</remarks>
[Clause("SN-3.4")]
public sealed class RequestNotEntered() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["request-not-entered"], terms => terms.RequestNotEntered);

/// <summary>Registers a customer's information wrongly, and the customer disputes it: 10 points each time.</summary>
/// <remarks>Source 001, service norms, part 2, 3.5. Overlaps SN-3.12: the inspector chooses the kind.</remarks>
[Clause("SN-3.5")]
public sealed class WrongRegistrationDisputed() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["wrong-registration-disputed"], terms => terms.WrongRegistrationDisputed);

/// <summary>Looks a customer's data up without the customer's asking: 10 points each time.</summary>
/// <remarks>Source 001, service norms, part 2, 3.6.</remarks>
[Clause("SN-3.6")]
public sealed class CustomerDataLookedUp() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["customer-data-looked-up"], terms => terms.CustomerDataLookedUp);

/// <summary>Blames another department before the customer is served, to the company's harm: 10 points each time.</summary>
/// <remarks>Source 001, service norms, part 2, 3.7.</remarks>
[Clause("SN-3.7")]
public sealed class OtherDepartmentBlamed() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["other-department-blamed"], terms => terms.OtherDepartmentBlamed);

/// <summary>Ends the call first, or chats with a neighbour, while the customer is on the line: 6 points each time.</summary>
/// <remarks>Source 001, service norms, part 2, 3.8. Doubled once if it left the customer dissatisfied or led to a complaint.</remarks>
[Clause("SN-3.8")]
public sealed class HungUpEarly() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2",
    ["hung-up-early"],
    terms => terms.HungUpEarly,
    doubledBy: [ServiceNormScheme.CustomerDissatisfied, ServiceNormScheme.Complaint]);

/// <summary>Cuts a nuisance call off without the set answer, or lets it go on after it: 10 points each time.</summary>
/// <remarks>Source 001, service norms, part 2, 3.9. Doubled in a serious case.</remarks>
[Clause("SN-3.9")]
public sealed class NuisanceCallMishandled() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["nuisance-call-mishandled"], terms => terms.NuisanceCallMishandled, doubledBy: [ServiceNormScheme.Serious]);

/// <summary>Makes a customer's praise up: 10 points each time.</summary>
/// <remarks>Source 001, service norms, part 2, 3.10. Doubled in a serious case.</remarks>
[Clause("SN-3.10")]
public sealed class PraiseFalsified() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["praise-falsified"], terms => terms.PraiseFalsified, doubledBy: [ServiceNormScheme.Serious]);

/// <summary>A department of the company finds a fault in the service by spot check: 10 points each time.</summary>
/// <remarks>Source 001, service norms, part 2, 3.11. Overlaps the specific clauses: the inspector chooses the kind.</remarks>
[Clause("SN-3.11")]
public sealed class SpotCheckProblem() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["spot-check-problem"], terms => terms.SpotCheckProblem);

/// <summary>Registers a customer's information wrongly and so disturbs later steps: 6 points each ticket.</summary>
/// <remarks>Source 001, service norms, part 2, 3.12. Overlaps SN-3.5: the inspector chooses the kind.</remarks>
[Clause("SN-3.12")]
public sealed class WrongRegistrationDownstream() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["wrong-registration-downstream"], terms => terms.WrongRegistrationDownstream);

/// <summary>Words a ticket so incompletely or wrongly that it cannot be handled in time: 5 points each ticket.</summary>
/// <remarks>Source 001, service norms, part 2, 3.13.</remarks>
[Clause("SN-3.13")]
public sealed class TicketIncomplete() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["ticket-incomplete"], terms => terms.TicketIncomplete);

/// <summary>Writes a ticket where the guide gives the answer, and so delays it: 5 points each ticket.</summary>
/// <remarks>Source 001, service norms, part 2, 3.14. Overlaps SN-3.15: the inspector chooses the kind.</remarks>
[Clause("SN-3.14")]
public sealed class TicketInsteadOfAnswer() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["ticket-instead-of-answer"], terms => terms.TicketInsteadOfAnswer);

/// <summary>Writes a ticket without finding out what the system could have told: 5 points each ticket.</summary>
/// <remarks>Source 001, service norms, part 2, 3.15. Overlaps SN-3.14: the inspector chooses the kind.</remarks>
[Clause("SN-3.15")]
public sealed class TicketWithoutLookup() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["ticket-without-lookup"], terms => terms.TicketWithoutLookup);

/// <summary>Invents a ticket, or writes one in a customer's name: 10 points each ticket.</summary>
/// <remarks>Source 001, service norms, part 2, 3.16.</remarks>
[Clause("SN-3.16")]
public sealed class TicketFabricated() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2", ["ticket-fabricated"], terms => terms.TicketFabricated);

/// <summary>Whoever fabricated a ticket bears all its consequences: a finding beside the points.</summary>
/// <remarks>Source 001, service norms, part 2, 3.16.</remarks>
[Clause("SN-3.16", Part = "liability")]
public sealed class FabricatorBearsConsequences() : OccurrenceClause<ServiceNormTerms>(["ticket-fabricated"])
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        ServiceNormTerms terms = null!;
        Period period = null!;
        Occurrence ticket = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => ticket, IsOfKind, o => o.Employee == appraisee.Employee, o => o.Date >= period.From);

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, "full-liability", Message(ticket), Because.Of(ticket)));
    }

    private static Explanation Message(Occurrence ticket) =>
        Explanation.Of($"bears all consequences of the fabricated ticket, {OccurrenceText.Recorded(ticket)}");
}

/// <summary>Enters a ticket late or misses it, so that a report or a request waits: 6 points each ticket.</summary>
/// <remarks>
/// Doubled once if later steps suffered or the customer disputed it; the text joins the two by a word that may mean "and" as well,
/// which the term <c>downstreamOrDispute</c> chooses. Overlaps SN-3.4: the inspector chooses the kind.
/// Source 001, service norms, part 2, 3.17.
/// </remarks>
[Clause("SN-3.17")]
public sealed class TicketLateOrMissed() : PerOccurrenceDeduction<ServiceNormTerms>(
    "SN-2",
    ["ticket-late-or-missed"],
    terms => terms.TicketLateOrMissed,
    doubledBy: [ServiceNormScheme.DownstreamImpact, ServiceNormScheme.Dispute])
{
    /// <inheritdoc/>
    protected override bool IsDoubled(ServiceNormTerms terms, Occurrence occurrence)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(occurrence);
        return terms.DownstreamOrDispute == AggravationRule.Any
            ? occurrence.HasAny(DoubledBy)
            : DoubledBy.All(circumstance => occurrence.Circumstances.Contains(circumstance, StringComparer.Ordinal));
    }
}
