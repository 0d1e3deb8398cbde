namespace Appraisal.Samples.Formats;

/// <summary>The catalogue as Markdown.</summary>
internal sealed class CatalogueAsMarkdown : ICatalogueFormat
{
    /// <inheritdoc/>
    public void Write(IEnumerable<CataloguedClause> clauses, Stream output, Terminal terminal)
    {
        using var text = Terminal.TextOn(output);
        CatalogueMarkdown.Write(text, clauses);
    }
}
