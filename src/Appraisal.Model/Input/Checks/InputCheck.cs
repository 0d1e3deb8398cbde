namespace Appraisal;

/// <summary>The rules that an input must keep, whether it was read from a file or built by hand. A fault is told once.</summary>
/// <param name="vocabulary">What an input may say.</param>
internal sealed class InputCheck(Vocabulary vocabulary)
{
    /// <summary>Tells everything that is wrong with a draft.</summary>
    public void Check(DraftInput draft, ProblemLog problems)
    {
        var required = new RequiredParts(problems);
        required.Check(draft);
        var roster = new Roster(draft, vocabulary);
        new PeriodCheck(vocabulary, problems).Check(draft);
        new PeopleCheck(vocabulary, roster, problems).Check(draft);
        new MeasurementCheck(roster, problems).Check(draft);
        new OccurrenceCheck(vocabulary, roster, problems).Check(draft);
        new RatingCheck(roster, problems).Check(draft);
        CheckTerms(draft.Terms, problems);
    }

    /// <summary>Tells everything that is wrong with overrides.</summary>
    public void CheckTerms(Given<List<DraftTerms>> terms, ProblemLog problems) => new TermsCheck(vocabulary, problems).Check(terms);
}
