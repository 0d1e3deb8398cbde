namespace Appraisal.HotlineProcessor;

/// <summary>Tickets audited over 500: full from 150%, none below 70%, linear between. Source 001, 10086 ticket processor, (2) 1.</summary>
/// <remarks>50% above the base is read as 150% of it, not as 50% of it.</remarks>
[Clause("HP-2.1")]
public sealed class Audit() : MeasuredItem<HotlineProcessorTerms>("tickets-audited"), IBanded
{
    /// <inheritdoc/>
    public IEnumerable<BandScale> Bands(SchemeTerms terms)
    {
        var figures = (HotlineProcessorTerms)terms;
        return [figures.Audit.Bands("tickets-audited / auditBase", figures.LinearFrom)];
    }

    /// <inheritdoc/>
    protected override decimal Full(HotlineProcessorTerms terms) => terms.Audit.Points;

    /// <inheritdoc/>
    protected override (Rational Value, Explanation How) Score(HotlineProcessorTerms terms, decimal reading)
    {
        var ratio = (Rational)reading / terms.AuditBase;
        return (
            terms.Audit.Score(ratio, terms.LinearFrom),
            Explanation.Of($"ratio {reading} / {terms.AuditBase} = {ratio}; {terms.Audit.How(ratio, terms.LinearFrom)}"));
    }
}

/// <summary>Each of the 3 required suggestions that is missing costs 2 of 10 points. Source 001, 10086 ticket processor, (2) 2.</summary>
[Clause("HP-2.2", Part = "missing suggestions")]
public sealed class SuggestionsMissing() : Shortfall<HotlineProcessorTerms>("HP-2.2", "effective-suggestions")
{
    /// <inheritdoc/>
    protected override decimal Required(HotlineProcessorTerms terms) => terms.SuggestionsRequired;

    /// <inheritdoc/>
    protected override decimal Points(HotlineProcessorTerms terms) => terms.SuggestionMissing;

    /// <inheritdoc/>
    protected override decimal Full(HotlineProcessorTerms terms) => terms.SuggestionPoints;
}

/// <summary>Each late suggestion costs 2 of 10 points. Source 001, 10086 ticket processor, (2) 2.</summary>
[Clause("HP-2.2", Part = "late suggestions")]
public sealed class SuggestionsLate() : PerOccurrenceDeduction<HotlineProcessorTerms>(
    "HP-2.2", ["suggestion-late"], terms => terms.SuggestionMissing);

/// <summary>Suggestions, 10 points. Source 001, 10086 ticket processor, (2) 2.</summary>
[Clause("HP-2.2")]
public sealed class Suggestions() : SectionTotal<HotlineProcessorTerms>(terms => terms.SuggestionPoints);

/// <summary>A gap in the archive costs 1 of 5 points. Source 001, 10086 ticket processor, (2) 3.</summary>
[Clause("HP-2.3", Part = "deductions")]
public sealed class ArchiveGaps() : PerOccurrenceDeduction<HotlineProcessorTerms>("HP-2.3", ["archive-missing"], terms => terms.ArchiveMissing);

/// <summary>The archive, 5 points. Source 001, 10086 ticket processor, (2) 3.</summary>
[Clause("HP-2.3")]
public sealed class Archive() : SectionTotal<HotlineProcessorTerms>(terms => terms.ArchivePoints);

/// <summary>An unsatisfactory rating of the processing costs 1 of 5 points. Source 001, 10086 ticket processor, (2) 4.</summary>
[Clause("HP-2.4", Part = "deductions")]
public sealed class UnsatisfactoryRatings() : PerOccurrenceDeduction<HotlineProcessorTerms>(
    "HP-2.4", ["processing-rated-unsatisfactory"], terms => terms.RatedUnsatisfactory);

/// <summary>Satisfaction with the processing, 5 points. Source 001, 10086 ticket processor, (2) 4.</summary>
[Clause("HP-2.4")]
public sealed class Satisfaction() : SectionTotal<HotlineProcessorTerms>(terms => terms.SatisfactionPoints);
