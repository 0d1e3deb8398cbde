namespace Appraisal.Samples.Formats;

/// <summary>The catalogue as JSON.</summary>
internal sealed class CatalogueAsJson : ICatalogueFormat
{
    /// <inheritdoc/>
    public void Write(IEnumerable<CataloguedClause> clauses, Terminal terminal) => CatalogueJson.Write(terminal.Output, clauses);
}
