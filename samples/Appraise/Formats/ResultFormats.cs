namespace Appraisal.Samples.Formats;

/// <summary>The forms of results, by the names of <c>--format</c>.</summary>
internal static class ResultFormats
{
    /// <summary>The forms; the first is the default.</summary>
    public static OrderedDictionary<string, IResultFormat> All { get; } = new()
    {
        ["text"] = new SlipFormat(),
        [ProblemReport.JsonFormat] = new JsonFormat(),
        [Html.HtmlFormat.Name] = new Html.HtmlFormat(),
        [CsvFormat.Name] = new CsvFormat(),
    };
}
