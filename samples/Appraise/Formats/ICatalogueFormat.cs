namespace Appraisal.Samples.Formats;

/// <summary>A form in which the catalogue is printed.</summary>
internal interface ICatalogueFormat
{
    /// <summary>Prints clauses to standard output.</summary>
    /// <param name="clauses">The clauses, in the catalogue's order.</param>
    /// <param name="terminal">Where to.</param>
    void Write(IEnumerable<CataloguedClause> clauses, Terminal terminal);
}
