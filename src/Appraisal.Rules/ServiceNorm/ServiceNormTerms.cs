namespace Appraisal.ServiceNorm;

/// <summary>The figures of the call-centre service norms. Source 001, the norm-and-scoring document.</summary>
/// <remarks>Deductions are points per time or per ticket, times the count of the occurrence, before any doubling.</remarks>
public sealed record ServiceNormTerms : SchemeTerms, ISchemeTerms
{
    private const string Bound = "1000000";

    /// <inheritdoc/>
    public static string SchemeId => "service-norm";

    /// <summary>The points that everybody starts with, and the most there are. Part 2, 1: 100.</summary>
    [Term("SN-2", Unit = "points", Maximum = Bound)]
    public decimal BaseScore { get; init; } = 100;

    /// <summary>Points for a commanding or impatient tone, each time. Part 2, 3.1: 10.</summary>
    [Term("SN-3.1", Unit = "points", Maximum = Bound)]
    public decimal CommandingTone { get; init; } = 10;

    /// <summary>Points for refusing the agent's number or giving a wrong one, each time. Part 2, 3.2: 10.</summary>
    [Term("SN-3.2", Unit = "points", Maximum = Bound)]
    public decimal AgentIdWithheld { get; init; } = 10;

    /// <summary>Points for misleading or incomplete guidance, each time. Part 2, 3.3: 10.</summary>
    [Term("SN-3.3", Unit = "points", Maximum = Bound)]
    public decimal MisleadingGuidance { get; init; } = 10;

    /// <summary>Points for a request entered late or forgotten, each time. Part 2, 3.4: 10.</summary>
    [Term("SN-3.4", Unit = "points", Maximum = Bound)]
    public decimal RequestNotEntered { get; init; } = 10;

    /// <summary>Points for a wrong registration that the customer disputes, each time. Part 2, 3.5: 10.</summary>
    [Term("SN-3.5", Unit = "points", Maximum = Bound)]
    public decimal WrongRegistrationDisputed { get; init; } = 10;

    /// <summary>Points for looking up a customer's data unasked, each time. Part 2, 3.6: 10.</summary>
    [Term("SN-3.6", Unit = "points", Maximum = Bound)]
    public decimal CustomerDataLookedUp { get; init; } = 10;

    /// <summary>Points for blaming another department, each time. Part 2, 3.7: 10.</summary>
    [Term("SN-3.7", Unit = "points", Maximum = Bound)]
    public decimal OtherDepartmentBlamed { get; init; } = 10;

    /// <summary>Points for ending the call first or chatting with a neighbour, each time. Part 2, 3.8: 6.</summary>
    [Term("SN-3.8", Unit = "points", Maximum = Bound)]
    public decimal HungUpEarly { get; init; } = 6;

    /// <summary>Points for a nuisance call handled against the norm, each time. Part 2, 3.9: 10.</summary>
    [Term("SN-3.9", Unit = "points", Maximum = Bound)]
    public decimal NuisanceCallMishandled { get; init; } = 10;

    /// <summary>Points for praise that was made up, each time. Part 2, 3.10: 10.</summary>
    [Term("SN-3.10", Unit = "points", Maximum = Bound)]
    public decimal PraiseFalsified { get; init; } = 10;

    /// <summary>Points for a problem found by a spot check, each time. Part 2, 3.11: 10.</summary>
    [Term("SN-3.11", Unit = "points", Maximum = Bound)]
    public decimal SpotCheckProblem { get; init; } = 10;

    /// <summary>Points for a wrong registration that disturbs later steps, each ticket. Part 2, 3.12: 6.</summary>
    [Term("SN-3.12", Unit = "points", Maximum = Bound)]
    public decimal WrongRegistrationDownstream { get; init; } = 6;

    /// <summary>Points for an incomplete or wrong ticket text, each ticket. Part 2, 3.13: 5.</summary>
    [Term("SN-3.13", Unit = "points", Maximum = Bound)]
    public decimal TicketIncomplete { get; init; } = 5;

    /// <summary>Points for a ticket where the guide held the answer, each ticket. Part 2, 3.14: 5.</summary>
    [Term("SN-3.14", Unit = "points", Maximum = Bound)]
    public decimal TicketInsteadOfAnswer { get; init; } = 5;

    /// <summary>Points for a ticket written without looking the answer up, each ticket. Part 2, 3.15: 5.</summary>
    [Term("SN-3.15", Unit = "points", Maximum = Bound)]
    public decimal TicketWithoutLookup { get; init; } = 5;

    /// <summary>Points for an invented ticket or one in a customer's name, each ticket. Part 2, 3.16: 10.</summary>
    [Term("SN-3.16", Unit = "points", Maximum = Bound)]
    public decimal TicketFabricated { get; init; } = 10;

    /// <summary>Points for a late or missed ticket, each ticket. Part 2, 3.17: 6.</summary>
    [Term("SN-3.17", Unit = "points", Maximum = Bound)]
    public decimal TicketLateOrMissed { get; init; } = 6;

    /// <summary>Whether either aggravation of a late or missed ticket doubles it (the default), or only both. Part 2, 3.17.</summary>
    [Term("SN-3.17")]
    public AggravationRule DownstreamOrDispute { get; init; } = AggravationRule.Any;
}

/// <summary>How many of a clause's aggravating circumstances must be recorded.</summary>
public enum AggravationRule
{
    /// <summary>One of them is enough.</summary>
    Any,

    /// <summary>All of them.</summary>
    All,
}
