namespace Appraisal.Samples.Formats;

/// <summary>A form in which the catalogue is printed.</summary>
internal interface ICatalogueFormat
{
    /// <summary>Prints clauses.</summary>
    /// <param name="clauses">The clauses, in the catalogue's order.</param>
    /// <param name="output">Where to; is left open.</param>
    /// <param name="terminal">The terminal, for its width and the user's interrupt.</param>
    void Write(IEnumerable<CataloguedClause> clauses, Stream output, Terminal terminal);
}
