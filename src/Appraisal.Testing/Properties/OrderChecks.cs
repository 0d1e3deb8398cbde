namespace Appraisal.Testing;

/// <summary>Looks whether the order of facts, the way they come in, or other employees' facts show in a statement.</summary>
internal sealed class OrderChecks(Subject subject)
{
    /// <summary>The order of the input's arrays never shows; statements stand in the order of the appraisees.</summary>
    public string? WithArraysShuffled(AppraisalInput input, Chance chance)
    {
        var shuffled = input with
        {
            Teams = Shuffled(input.Teams.Select(team => team with { Members = Shuffled(team.Members) })),
            Measurements = Shuffled(input.Measurements),
            Occurrences = Shuffled(input.Occurrences.Select(o => o with { Circumstances = Shuffled(o.Circumstances) })),
            Ratings = Shuffled(input.Ratings),
        };
        var result = subject.Appraiser.Appraise(input);
        if (Subject.Difference("facts in another order", result, subject.Appraiser.Appraise(shuffled)) is { } difference) return difference;

        var order = Shuffled(input.Appraisees);
        var expected = result with { Statements = order.Select(appraisee => result.Of(appraisee.Employee)).ToValueList() };
        return Subject.Difference("appraisees in another order", expected, subject.Appraiser.Appraise(input with { Appraisees = order }));

        ValueList<T> Shuffled<T>(IEnumerable<T> items) => chance.Shuffled(items).ToValueList();
    }

    /// <summary>Other employees' facts never change mine, except those that a clause compares.</summary>
    public string? WithoutTheOthers(AppraisalInput input, Chance chance)
    {
        var me = chance.OneOf(input.Appraisees);
        var mine = subject.TeamsOf(me.Employee, input).ToValueList();
        var people = mine.SelectMany(team => team.Members).Append(me.Employee).ToHashSet(StringComparer.Ordinal);
        var compares = subject.Options.Compares;
        var alone = input with
        {
            // Facts that are compared keep the people they are about.
            Appraisees = compares is null ? [me] : input.Appraisees,
            Teams = compares is null ? mine : input.Teams,
            Measurements = input.Measurements.Where(fact => Keeps(fact, fact.Employee)).ToValueList(),
            Occurrences = input.Occurrences.Where(fact => Keeps(fact, fact.Employee)).ToValueList(),
            Ratings = input.Ratings.Where(fact => Keeps(fact, fact.Employee)).ToValueList(),
        };
        if (compares is null) alone = WithoutStrangers(alone, me.Employee);

        return Subject.Difference(
            $"{me.Employee} without the others",
            input.Period,
            subject.Appraiser.Appraise(input).Of(me.Employee),
            subject.Appraiser.Appraise(alone).Of(me.Employee));

        bool Keeps(InputFact fact, string employee) => people.Contains(employee) || compares?.Invoke(fact) == true;
    }

    /// <summary>Facts inserted all at once and one by one, firing in between, give the same statements.</summary>
    public string? WithFactsOneByOne(AppraisalInput input)
    {
        var session = subject.Live.Begin(input);
        foreach (var fact in subject.Live.FactsOf(input))
        {
            session.Insert(fact);
            session.Fire();
        }

        return Subject.Difference("facts one by one", subject.Appraiser.Appraise(input), subject.Live.ResultOf(session, input));
    }

    /// <summary>A fact that came and went leaves nothing behind, and while it is there it counts.</summary>
    public string? WithFactTakenBack(AppraisalInput input, Chance chance)
    {
        InputFact[] facts = [.. input.Measurements, .. input.Occurrences, .. input.Ratings];
        if (facts.Length == 0) return null;

        var fact = chance.OneOf(facts);
        var without = input with
        {
            Measurements = input.Measurements.Where(other => other != fact).ToValueList(),
            Occurrences = input.Occurrences.Where(other => other != fact).ToValueList(),
            Ratings = input.Ratings.Where(other => other != fact).ToValueList(),
        };
        var before = subject.Live.FactsOf(without);
        var added = subject.Live.FactsOf(input).Except(before).ToList();

        var session = subject.Live.Begin(input);
        session.InsertAll(before);
        session.Fire();
        var original = subject.Live.ResultOf(session, without);
        session.InsertAll(added);
        session.Fire();
        var with = subject.Live.ResultOf(session, input);
        session.RetractAll(added);
        session.Fire();
        var after = subject.Live.ResultOf(session, without);
        return Subject.Difference($"{fact.Reference} taken back", original, after)
            ?? FiguresDiffer($"{fact.Reference} added later", subject.Appraiser.Appraise(input), with);
    }

    // A fact that comes later stands last in an explanation; the figures are the same all the same.
    private static string? FiguresDiffer(string what, AppraisalResult expected, AppraisalResult actual) =>
        Subject.Difference(what, WithoutTexts(expected), WithoutTexts(actual));

    private static AppraisalResult WithoutTexts(AppraisalResult result) => result with
    {
        Statements = result.Statements.Select(statement => statement with
        {
            Lines = statement.Lines.Select(line => line with { How = Explanation.None }).ToValueList(),
            Findings = statement.Findings.Select(finding => finding with { Message = Explanation.None }).ToValueList(),
        }).ToValueList(),
    };

    // Somebody in my teams may be appraised too: what is theirs as an appraisee would be refused about a mere member,
    // and so would what is mine as a member of another's team.
    private AppraisalInput WithoutStrangers(AppraisalInput input, string me)
    {
        var ofMembers = subject.Vocabulary.Indicators.Where(i => i.OfMembers).Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        var members = input.Teams.SelectMany(team => team.Members).ToHashSet(StringComparer.Ordinal);
        return input with
        {
            Measurements = input.Measurements
                .Where(m => ofMembers.Contains(m.Indicator) ? members.Contains(m.Employee) : m.Employee == me)
                .ToValueList(),
            Occurrences = input.Occurrences.Where(o => o.Employee == me).ToValueList(),
            Ratings = input.Ratings.Where(r => r.Employee == me).ToValueList(),
        };
    }
}
