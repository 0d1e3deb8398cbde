namespace Appraisal.Samples.Formats;

/// <summary>The forms of the catalogue, by the names of <c>--format</c>.</summary>
internal static class CatalogueFormats
{
    /// <summary>The forms; the first is the default.</summary>
    public static OrderedDictionary<string, ICatalogueFormat> All { get; } = new()
    {
        ["text"] = new CatalogueTable(),
        ["json"] = new CatalogueAsJson(),
        ["markdown"] = new CatalogueAsMarkdown(),
    };
}
