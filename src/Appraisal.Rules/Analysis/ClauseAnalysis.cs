namespace Appraisal;

/// <summary>Looks through the figures of clauses for what they leave open, contradict or never use.</summary>
/// <remarks>
/// It asks rules for their bands, grades, deductions and caps by the interfaces <see cref="IBanded"/>, <see cref="IGrades"/>,
/// <see cref="IScoresItem"/>, <see cref="ITakesPoints"/> and <see cref="ICapsPoints"/>, which the archetypes implement.
/// </remarks>
public static class ClauseAnalysis
{
    /// <summary>The faults of a catalogue under its printed figures, scheme by scheme; accepted ones say why.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public static ValueList<ClauseFault> Check(ClauseCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Schemes
            .SelectMany(scheme =>
            {
                var faults = Faults(catalogue, scheme, scheme.Terms.Apply([])).ToList();
                return faults.Concat(Absent(scheme, faults));
            })
            .ToValueList();
    }

    /// <summary>The faults of a catalogue under given figures, scheme by scheme; accepted ones say why.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="figures">The figures of each scheme, as <see cref="TermsSchema.Apply"/> gives them.</param>
    public static ValueList<ClauseFault> Check(ClauseCatalogue catalogue, Func<SchemeDefinition, ValueList<SchemeTerms>> figures)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(figures);
        return catalogue.Schemes.SelectMany(scheme => Faults(catalogue, scheme, figures(scheme))).ToValueList();
    }

    private static IEnumerable<ClauseFault> Faults(ClauseCatalogue catalogue, SchemeDefinition scheme, ValueList<SchemeTerms> terms) =>
        new SchemeAnalysis(catalogue, scheme, new SchemeFigures(terms)).Faults().Select(fault => fault with { AcceptedBecause = ReasonFor(scheme, fault) });

    private static IEnumerable<ClauseFault> Absent(SchemeDefinition scheme, List<ClauseFault> faults) =>
        from accepted in scheme.AcceptedFaults
        where !faults.Exists(fault => fault.Clause == accepted.Clause && fault.Kind == accepted.Kind)
        select new ClauseFault(
            ClauseFaultKind.AcceptedButAbsent,
            scheme.Id,
            accepted.Clause,
            CatalogueWords.Of(accepted.Kind),
            Explanation.Verbatim("-"),
            Explanation.Of($"{scheme.Id} accepts {CatalogueWords.Of(accepted.Kind)} of {accepted.Clause}, which its printed figures do not have."));

    private static string? ReasonFor(SchemeDefinition scheme, ClauseFault fault) =>
        scheme.AcceptedFaults.FirstOrDefault(accepted => accepted.Clause == fault.Clause && accepted.Kind == fault.Kind)?.Reason;
}
