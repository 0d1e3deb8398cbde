namespace Appraisal;

/// <summary>What the checks of measurements, occurrences and ratings share: whom a fact is about and who reads its code.</summary>
/// <param name="roster">The people of the input.</param>
/// <param name="problems">Where problems are told.</param>
internal abstract class FactCheck(Roster roster, ProblemLog problems)
{
    protected Roster Roster => roster;

    protected ProblemLog Problems => problems;

    /// <summary>Tells an unknown employee or a code that nothing reads of that person.</summary>
    protected void TellStanding<T>(
        DraftFact fact,
        Reading<T> reading,
        string codeName,
        Func<SchemeIndex, CodeBook<T>> own,
        Func<SchemeIndex, CodeBook<T>>? ofMembers = null)
        where T : class
    {
        if (reading.Standing == Standing.UnknownEmployee)
        {
            problems.Tell(
                fact.Employee.Position, fact.Path.Property("employee"), ProblemCodes.UnknownEmployee,
                CheckMessages.UnknownEmployee(fact.Employee.Value!, roster.People));
        }
        else if (reading.Standing == Standing.UnknownCode)
        {
            problems.Tell(
                fact.Code.Position, fact.Path.Property(codeName), ProblemCodes.UnknownCode,
                CheckMessages.UnknownCode(
                    Explanation.Verbatim(codeName),
                    fact.Code.Value!,
                    fact.Employee.Value!,
                    roster.SchemesOf(fact.Employee),
                    roster.Codes(fact.Employee.Value!, own, ofMembers)));
        }
    }

    protected void TellAt<T>(DraftElement element, Given<T> given, string name, string code, Explanation message) =>
        problems.Tell(given.Position, element.Path.Property(name), code, message);
}
