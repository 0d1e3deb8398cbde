namespace Appraisal;

/// <summary>Inputs in which one fact is different.</summary>
internal static class ChangedInput
{
    /// <summary>The input without an occurrence.</summary>
    public static AppraisalInput Without(this AppraisalInput input, Occurrence occurrence) =>
        input with { Occurrences = input.Occurrences.Where(other => other.Id != occurrence.Id).ToValueList() };

    /// <summary>The input with another score of a rating.</summary>
    public static AppraisalInput With(this AppraisalInput input, Rating rating, decimal score) =>
        input with { Ratings = input.Ratings.Select(other => other == rating ? rating with { Score = score } : other).ToValueList() };

    /// <summary>The input with another value of a reading.</summary>
    public static AppraisalInput With(this AppraisalInput input, Measurement reading, decimal value) =>
        input with { Measurements = input.Measurements.Select(other => other == reading ? reading with { Value = value } : other).ToValueList() };

    /// <summary>The input with the facts alone that one statement cites.</summary>
    public static AppraisalInput Narrowed(this AppraisalInput input, Statement statement)
    {
        var cited = statement.Lines.SelectMany(line => line.Because)
            .Concat(statement.Findings.SelectMany(finding => finding.Because))
            .ToHashSet(StringComparer.Ordinal);
        return input with
        {
            Appraisees = input.Appraisees.Where(a => a.Employee == statement.Employee && a.Scheme == statement.Scheme).ToValueList(),
            Teams = input.Teams.Where(Cites).ToValueList(),
            Measurements = input.Measurements.Where(Cites).ToValueList(),
            Occurrences = input.Occurrences.Where(Cites).ToValueList(),
            Ratings = input.Ratings.Where(Cites).ToValueList(),
        };

        bool Cites(InputFact fact) => cited.Contains(fact.Reference);
    }
}
