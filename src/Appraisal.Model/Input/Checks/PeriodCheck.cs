namespace Appraisal;

/// <summary>Checks the period against the schemes of the appraisees.</summary>
/// <param name="vocabulary">What an input may say.</param>
/// <param name="problems">Where problems are told.</param>
internal sealed class PeriodCheck(Vocabulary vocabulary, ProblemLog problems)
{
    public void Check(DraftInput draft)
    {
        if (!draft.Period.IsKnown) return;
        var period = draft.Period.Value!;
        if (period.To < period.From)
        {
            Tell(draft, DraftInput.PeriodPath.Property("to"), ProblemCodes.OutOfRange, CheckMessages.PeriodEndsEarly(period));
            draft.Period = draft.Period.Spoilt();
            return;
        }

        var schemes = (draft.Appraisees.Value ?? [])
            .Where(appraisee => appraisee.Scheme.IsKnown)
            .Select(appraisee => appraisee.Scheme.Value!)
            .Distinct(StringComparer.Ordinal)
            .Select(vocabulary.Find)
            .OfType<SchemeVocabulary>()
            .ToList();
        var refusing = schemes.Where(scheme => !Allows(scheme.Period, period)).ToList();
        if (refusing.Count > 0)
        {
            Tell(draft, DraftInput.PeriodPath, ProblemCodes.PeriodNotAllowed, CheckMessages.PeriodNotAllowed(period, refusing));
        }

        var later = schemes.Where(scheme => scheme.InForceFrom is { } day && period.From < day).ToList();
        if (later.Count > 0)
        {
            Tell(draft, DraftInput.PeriodPath, ProblemCodes.NotInForce, CheckMessages.NotInForce(period, later));
        }
    }

    private void Tell(DraftInput draft, JsonPath path, string code, Explanation message) =>
        problems.Tell(draft.Period.Position, path, code, message);

    private static bool Allows(PeriodRule rule, Period period) => rule switch
    {
        PeriodRule.Month => period.IsMonth,
        PeriodRule.Quarter => period.IsQuarter,
        _ => true,
    };
}
