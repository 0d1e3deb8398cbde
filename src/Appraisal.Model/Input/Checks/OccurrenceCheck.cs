namespace Appraisal;

/// <summary>Checks the occurrences: who, what, when, how often, under which circumstances, and the amount.</summary>
internal sealed class OccurrenceCheck(Vocabulary vocabulary, Roster roster, ProblemLog problems) : FactCheck(roster, problems)
{
    public void Check(DraftInput draft)
    {
        if (draft.Occurrences.Value is not { } occurrences) return;
        var ids = new HashSet<string>(occurrences.Count, StringComparer.Ordinal);
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Id.IsKnown && !ids.Add(occurrence.Id.Value!))
            {
                var twice = CheckMessages.IdTwice(Explanation.Of($"occurrence"), occurrence.Id.Value!);
                TellAt(occurrence, occurrence.Id, "id", ProblemCodes.Duplicate, twice);
            }

            var reading = Roster.Occurrences(occurrence.Employee, occurrence.Code);
            TellStanding(occurrence, reading, "kind", static index => index.Occurrences);
            if (draft.Period.IsKnown) CheckDate(occurrence, reading, draft.Period.Value!);
            CheckCount(occurrence, reading);
            CheckCircumstances(occurrence, reading);
            CheckAmount(occurrence, reading);
        }
    }

    private void CheckDate(DraftOccurrence occurrence, Reading<OccurrenceDefinition> reading, Period period)
    {
        if (!occurrence.Date.IsKnown || occurrence.Date.Value <= period.To) return;
        var days = occurrence.Date.Value.DayNumber - period.To.DayNumber;
        if (days > DaysAllowed(occurrence, reading))
        {
            TellAt(occurrence, occurrence.Date, "date", ProblemCodes.DateAfterPeriod, CheckMessages.DateAfterPeriod(occurrence.Date.Value, period));
        }
    }

    /// <summary>How many days after the period the kind allows; where the kind is not clear, the most that it might.</summary>
    private int DaysAllowed(DraftOccurrence occurrence, Reading<OccurrenceDefinition> reading)
    {
        if (reading.Standing == Standing.Clear) return reading.Definitions.Min(definition => definition.DaysAfterPeriod);
        if (reading.Definitions.Length > 0) return reading.Definitions.Max(definition => definition.DaysAfterPeriod);
        if (occurrence.Code.IsKnown && vocabulary.Everything?.Occurrences.Find(occurrence.Code.Value!) is { Length: > 0 } elsewhere)
        {
            return elsewhere.Max(definition => definition.DaysAfterPeriod);
        }

        return Roster.SchemesOf(occurrence.Employee)
            .SelectMany(scheme => scheme.Occurrences.All)
            .Select(definition => definition.DaysAfterPeriod)
            .DefaultIfEmpty(0)
            .Max();
    }

    private void CheckCount(DraftOccurrence occurrence, Reading<OccurrenceDefinition> reading)
    {
        if (!occurrence.Count.IsKnown) return;
        var count = occurrence.Count.Value;
        if (count < 1 || count > int.MaxValue || !decimal.IsInteger(count))
        {
            TellAt(occurrence, occurrence.Count, "count", ProblemCodes.OutOfRange, CheckMessages.CountOutOfRange(count));
        }
        else if (count > 1 && reading.Refusing(count, static (definition, _) => !definition.OnceOnly) is { } refusing)
        {
            TellAt(occurrence, occurrence.Count, "count", ProblemCodes.NotAllowed, CheckMessages.OnceOnly(refusing, count));
        }
    }

    private void CheckCircumstances(DraftOccurrence occurrence, Reading<OccurrenceDefinition> reading)
    {
        if (occurrence.Circumstances.State == GivenState.Faulty) return;
        var given = occurrence.Circumstances.Value ?? [];
        var usable = true;
        for (var i = 0; i < given.Count; i++)
        {
            usable &= given[i].IsKnown;
            if (given[i].IsKnown
                && reading.Refusing(given[i].Value!, static (definition, name) => definition.Circumstances.AsSpan().Contains(name)) is { } refusing)
            {
                usable = false;
                Problems.Tell(
                    given[i].Position, occurrence.Path.Property("circumstances").Item(i), ProblemCodes.UnknownCircumstance,
                    CheckMessages.UnknownCircumstance(refusing, given[i].Value!));
            }
        }

        if (given.Count == 0)
        {
            if (reading.Refusing(0, static (definition, _) => definition.CircumstanceRule == CircumstanceRule.Optional) is { } requiring)
            {
                Problems.Tell(occurrence.Position, occurrence.Path, ProblemCodes.CircumstanceRequired, CheckMessages.CircumstanceRequired(requiring));
            }
        }
        else if (usable && SecondOf(given) is var second and > 0
            && reading.Refusing(0, static (definition, _) => definition.CircumstanceRule != CircumstanceRule.ExactlyOne) is { } single)
        {
            Problems.Tell(
                given[second].Position, occurrence.Path.Property("circumstances").Item(second), ProblemCodes.NotAllowed,
                CheckMessages.OneCircumstance(single));
        }
    }

    /// <summary>The place of the first circumstance that differs from the one at the start, or -1.</summary>
    private static int SecondOf(List<Given<string>> given) => given.FindIndex(item => item.Value != given[0].Value);

    private void CheckAmount(DraftOccurrence occurrence, Reading<OccurrenceDefinition> reading)
    {
        if (occurrence.Amount.IsAbsent)
        {
            if (reading.Refusing(0, static (definition, _) => !definition.AmountRequired) is { } requiring)
            {
                Problems.Tell(occurrence.Position, occurrence.Path, ProblemCodes.AmountRequired, CheckMessages.AmountRequired(requiring));
            }

            return;
        }

        if (!occurrence.Amount.IsKnown) return;
        var amount = occurrence.Amount.Value;
        if (reading.Refusing(0, static (definition, _) => definition.Amount is not null) is { } without)
        {
            TellAt(occurrence, occurrence.Amount, "amount", ProblemCodes.NotAllowed, CheckMessages.AmountNotAllowed(without));
        }
        else if (reading.Refusing(amount, static (definition, value) => definition.Amount?.Allows(value) != false) is { } refusing)
        {
            TellAt(
                occurrence, occurrence.Amount, "amount", ProblemCodes.OutOfRange,
                CheckMessages.OutOfRange(Explanation.Of($"the amount of {refusing.Kind}"), amount, refusing.Amount!));
        }
    }
}
