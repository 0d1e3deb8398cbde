namespace Appraisal.Testing;

/// <summary>Makes a failing input smaller, step by step, keeping it valid.</summary>
internal sealed class InputShrinker(Vocabulary vocabulary)
{
    private readonly InputValidator _validator = new(vocabulary);

    /// <summary>Smaller inputs, the much smaller ones first.</summary>
    public IEnumerable<AppraisalInput> Shrink(AppraisalInput input) =>
        Candidates(input).Where(candidate => _validator.Check(candidate).Count == 0);

    /// <summary>The same fact with a rounder number.</summary>
    public static IEnumerable<InputFact> Rounder(InputFact? fact) => fact switch
    {
        Measurement measurement => Rounder(measurement),
        Rating rating => Rounder(rating),
        _ => [],
    };

    private static IEnumerable<AppraisalInput> Candidates(AppraisalInput input) =>
    [
        .. FewerAppraisees(input),
        .. Fewer(input.Occurrences).Select(fewer => input with { Occurrences = fewer }),
        .. Fewer(input.Ratings).Select(fewer => input with { Ratings = fewer }),
        .. Fewer(input.Measurements).Select(fewer => input with { Measurements = fewer }),
        .. Fewer(input.Teams).Select(fewer => WithoutOrphans(input with { Teams = fewer })),
        .. Each(input.Teams, FewerMembers).Select(teams => WithoutOrphans(input with { Teams = teams })),
        .. Each(input.Occurrences, Plainer).Select(plainer => input with { Occurrences = plainer }),
        .. Each(input.Ratings, Rounder).Select(rounder => input with { Ratings = rounder }),
        .. Each(input.Measurements, Rounder).Select(rounder => input with { Measurements = rounder }),
        .. Each(input.Appraisees, appraisee => appraisee.Name is null ? [] : [appraisee with { Name = null }])
            .Select(nameless => input with { Appraisees = nameless }),
    ];

    private static IEnumerable<AppraisalInput> FewerAppraisees(AppraisalInput input) =>
        Fewer(input.Appraisees).Where(fewer => fewer.Count > 0).Select(fewer => WithoutOrphans(input with { Appraisees = fewer }));

    // Facts about people who no longer stand in the input would make it invalid.
    private static AppraisalInput WithoutOrphans(AppraisalInput input)
    {
        var appraised = input.Appraisees.Select(appraisee => appraisee.Employee).ToHashSet(StringComparer.Ordinal);
        var teams = input.Teams.Where(team => IsAppraised(team.Leader) || IsAppraised(team.Guide)).ToValueList();
        var measured = appraised.Union(teams.SelectMany(team => team.Members), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return input with
        {
            Teams = teams,
            Measurements = input.Measurements.Where(measurement => measured.Contains(measurement.Employee)).ToValueList(),
            Occurrences = input.Occurrences.Where(occurrence => IsAppraised(occurrence.Employee)).ToValueList(),
            Ratings = input.Ratings.Where(rating => IsAppraised(rating.Employee)).ToValueList(),
        };

        bool IsAppraised(string? employee) => employee is not null && appraised.Contains(employee);
    }

    private static IEnumerable<ValueList<T>> Fewer<T>(ValueList<T> items)
    {
        if (items.Count == 0) yield break;

        yield return [];
        if (items.Count > 3)
        {
            yield return items.Take(items.Count / 2).ToValueList();
            yield return items.Skip(items.Count / 2).ToValueList();
        }

        if (items.Count == 1) yield break;
        for (var i = 0; i < items.Count; i++) yield return items.Where((_, at) => at != i).ToValueList();
    }

    private static IEnumerable<ValueList<T>> Each<T>(ValueList<T> items, Func<T, IEnumerable<T>> smaller) =>
        items.SelectMany((item, at) => smaller(item)
            .Select(replacement => items.Select((kept, i) => i == at ? replacement : kept).ToValueList()));

    private static IEnumerable<Team> FewerMembers(Team team) =>
        Fewer(team.Members).Where(fewer => fewer.Count > 0).Select(fewer => team with { Members = fewer });

    private static IEnumerable<Occurrence> Plainer(Occurrence occurrence)
    {
        if (occurrence.Note is not null) yield return occurrence with { Note = null };
        if (occurrence.Count > 1) yield return occurrence with { Count = 1 };
        if (occurrence.Count > 2) yield return occurrence with { Count = occurrence.Count - 1 };
        foreach (var fewer in Fewer(occurrence.Circumstances)) yield return occurrence with { Circumstances = fewer };
        if (occurrence.Amount is { } amount)
        {
            yield return occurrence with { Amount = null };
            foreach (var rounder in Rounder(amount)) yield return occurrence with { Amount = rounder };
        }
    }

    private static IEnumerable<Rating> Rounder(Rating rating) => Rounder(rating.Score).Select(score => rating with { Score = score });

    private static IEnumerable<Measurement> Rounder(Measurement measurement) =>
        Rounder(measurement.Value).Select(value => measurement with { Value = value });

    private static IEnumerable<decimal> Rounder(decimal number) =>
        new[] { decimal.Round(number, 0), decimal.Round(number, 1), decimal.Round(number, 2), decimal.Round(number, 4) }
            .Where(rounder => rounder != number)
            .Distinct();
}
