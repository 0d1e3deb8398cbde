using System.Globalization;

namespace Appraisal.Testing;

/// <summary>Draws occurrences of the kinds that a scheme reads.</summary>
internal sealed class OccurrenceSampler(SchemeVocabulary scheme, Landmarks landmarks, Chance chance, Period period)
{
    private static readonly int[] _counts = [2, 2, 3, 3, 4, 7, 25, 150];
    private static readonly string?[] _notes = [null, null, null, "third call, \"angry\"", "客户投诉 / 已回访", "line one\nline two"];

    private int _drawn;

    /// <summary>Some occurrences of one appraisee.</summary>
    public IEnumerable<Occurrence> Of(Appraisee appraisee)
    {
        var kinds = scheme.Occurrences.Where(kind => kind.Posts.Count == 0 || kind.Posts.Contains(appraisee.Post)).ToArray();
        if (kinds.Length == 0) yield break;

        // One kind again and again reaches caps, floors and escalation.
        var habit = chance.OneOf(kinds);
        var share = chance.OneOf(0, 0, 30, 80);
        var number = chance.OneOf(0, 1, 2, 3, 5, 8, 12, kinds.Length);
        for (var i = 0; i < number; i++) yield return One(appraisee.Employee, chance.Happens(share) ? habit : chance.OneOf(kinds));
    }

    private Occurrence One(string employee, OccurrenceDefinition kind)
    {
        var amount = kind.Amount is { } range && (kind.AmountRequired || chance.Happens(50))
            ? NumberSampler.Draw(chance, range, landmarks.Of(kind.Kind))
            : (decimal?)null;
        _drawn++;
        return new Occurrence(string.Create(CultureInfo.InvariantCulture, $"O{_drawn}"), employee, kind.Kind, Day(kind))
        {
            Count = kind.OnceOnly || chance.Happens(70) ? 1 : chance.OneOf(_counts),
            Circumstances = CircumstancesOf(kind),
            Amount = amount,
            Note = chance.OneOf(_notes),
        };
    }

    private ValueList<string> CircumstancesOf(OccurrenceDefinition kind)
    {
        var number = kind.CircumstanceRule switch
        {
            CircumstanceRule.ExactlyOne => 1,
            CircumstanceRule.AtLeastOne => chance.Between(1, Math.Min(3, kind.Circumstances.Count)),
            _ => chance.OneOf(0, 0, 1, 1, 2, 3),
        };
        return chance.SomeOf(kind.Circumstances, number).ToValueList();
    }

    private DateOnly Day(OccurrenceDefinition kind)
    {
        var inside = period.From.AddDays(chance.Between(0, period.To.DayNumber - period.From.DayNumber));
        return chance.Between(0, 19) switch
        {
            0 or 1 => period.From,
            2 or 3 => period.To,
            4 => period.From.AddDays(-1),
            5 or 6 => period.From.AddDays(-chance.Between(1, 400)),
            7 or 8 => period.To.AddDays(chance.Between(0, kind.DaysAfterPeriod)),
            9 => period.To.AddDays(kind.DaysAfterPeriod),
            _ => inside,
        };
    }
}
