namespace Appraisal.Samples.Formats;

/// <summary>The catalogue as Markdown.</summary>
internal sealed class CatalogueAsMarkdown : ICatalogueFormat
{
    /// <inheritdoc/>
    public void Write(IEnumerable<CataloguedClause> clauses, Terminal terminal)
    {
        using var output = Terminal.TextOn(terminal.Output);
        CatalogueMarkdown.Write(output, clauses, terminal.Language);
    }
}
