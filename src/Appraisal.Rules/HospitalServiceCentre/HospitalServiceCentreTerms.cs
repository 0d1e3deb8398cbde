namespace Appraisal.HospitalServiceCentre;

/// <summary>The figures of the hospital service centre's sheet. Source 001, service-quality scoring.</summary>
public sealed record HospitalServiceCentreTerms : SchemeTerms, ISchemeTerms
{
    private const decimal StandardScore = 100;

    /// <inheritdoc/>
    public static string SchemeId => "hospital-service-centre";

    /// <summary>The full points of the sections. Appearance 30 and escort 40 are printed; reception 30 is the balance to 100.</summary>
    [Term("HO-1.0", "HO-2.0", "HO-3.0", "HO-4", Unit = "points")]
    public SectionPoints SectionPoints { get; init; } = new();

    /// <summary>Points for each non-conformity. Column of the inspection method: 1.</summary>
    [Term(
        "HO-1.1", "HO-1.2", "HO-1.3", "HO-1.4", "HO-1.5", "HO-1.6",
        "HO-2.1", "HO-2.2", "HO-2.4", "HO-2.5", "HO-2.6",
        "HO-3.3", "HO-3.4", "HO-3.5", "HO-3.6",
        Unit = "points", Maximum = "1000000")]
    public decimal NonConformity { get; init; } = 1;

    /// <summary>The patients' satisfaction that appearance 3 asks for, a rate from 0 to 1; unset, because the text prints none.</summary>
    [Term("HO-1.3", Unit = "rate", Maximum = "1")]
    public decimal? SatisfactionTarget { get; init; }

    /// <inheritdoc/>
    protected internal override IEnumerable<TermProblem> Check() =>
        CheckSum("sectionPoints", StandardScore, SectionPoints.Appearance, SectionPoints.Escort, SectionPoints.Reception);
}

/// <summary>The full points of the three sections; they add up to the standard score of 100.</summary>
public sealed record SectionPoints
{
    /// <summary>Points of appearance and discipline. Printed: 30.</summary>
    [Term(Unit = "points", Maximum = "100")]
    public decimal Appearance { get; init; } = 30;

    /// <summary>Points of the escort group. Printed: 40.</summary>
    [Term(Unit = "points", Maximum = "100")]
    public decimal Escort { get; init; } = 40;

    /// <summary>Points of the reception group. The heading is cut off: 30 is the balance to 100.</summary>
    [Term(Unit = "points", Maximum = "100")]
    public decimal Reception { get; init; } = 30;
}
