using Appraisal.ServiceNorm;

namespace Appraisal.Benchmarks.ScoreCards;

/// <summary>The 24 rules of the score card: 17 deductions, section, total, five grades.</summary>
public static class ScoreCardRules
{
    public static IReadOnlyList<Type> Types { get; } =
    [
        typeof(CommandingTone), typeof(AgentIdWithheld), typeof(MisleadingGuidance), typeof(RequestNotEntered),
        typeof(WrongRegistrationDisputed), typeof(CustomerDataLookedUp), typeof(OtherDepartmentBlamed), typeof(HungUpEarly),
        typeof(NuisanceCallMishandled), typeof(PraiseFalsified), typeof(SpotCheckProblem), typeof(WrongRegistrationDownstream),
        typeof(TicketIncomplete), typeof(TicketInsteadOfAnswer), typeof(TicketWithoutLookup), typeof(TicketFabricated),
        typeof(TicketLateOrMissed), typeof(BaseScore), typeof(NormScore),
        typeof(Excellent), typeof(Good), typeof(Fair), typeof(NeedsImprovement), typeof(Unqualified),
    ];

    public static ISessionFactory Compile()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(Types));
        return repository.Compile();
    }

    /// <summary>Fires, and reads what was concluded: how many outcomes there are.</summary>
    public static int FireAndCount(this ISession session)
    {
        session.Fire();
        var count = 0;
        foreach (var outcome in session.Query<Outcome>().AsEnumerable())
        {
            if (outcome.Clause.Length > 0) count++;
        }

        return count;
    }
}
