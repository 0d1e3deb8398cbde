namespace Appraisal;

/// <summary>The codes of one scheme, or of all schemes together, for quick look-up.</summary>
/// <param name="schemes">The schemes.</param>
internal sealed class SchemeIndex(IReadOnlyCollection<SchemeVocabulary> schemes)
{
    /// <summary>The scheme; the first one where there are several.</summary>
    public SchemeVocabulary Scheme { get; } = schemes.First();

    /// <summary>What is measured of the appraisee.</summary>
    public CodeBook<IndicatorDefinition> Own { get; } =
        new(schemes.SelectMany(scheme => scheme.Indicators).Where(indicator => !indicator.OfMembers), indicator => indicator.Code);

    /// <summary>What is measured of the members of the appraisee's teams.</summary>
    public CodeBook<IndicatorDefinition> OfMembers { get; } =
        new(schemes.SelectMany(scheme => scheme.Indicators).Where(indicator => indicator.OfMembers), indicator => indicator.Code);

    public CodeBook<OccurrenceDefinition> Occurrences { get; } =
        new(schemes.SelectMany(scheme => scheme.Occurrences), occurrence => occurrence.Kind);

    public CodeBook<CriterionDefinition> Criteria { get; } =
        new(schemes.SelectMany(scheme => scheme.Criteria), criterion => criterion.Code);
}
