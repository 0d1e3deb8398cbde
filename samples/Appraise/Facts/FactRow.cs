using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Appraisal.Samples.Facts;

/// <summary>A fact of a file.</summary>
/// <param name="Row">Its row, counted from 1 for the row that names the columns, as a spreadsheet counts.</param>
/// <param name="Json">The fact as an element of the input's list.</param>
internal sealed partial record FactRow(int Row, string Json)
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes a fact of cells.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="cells">The cells with their columns; null for a column to be passed over.</param>
    /// <param name="noNumber">Told of a cell that should hold a number and does not; it is left to the reader of inputs to refuse.</param>
    public static FactRow Of(int row, IEnumerable<(FactColumn? Column, string Cell)> cells, Action<FactColumn, string> noNumber)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, _options))
        {
            json.WriteStartObject();
            foreach (var (column, cell) in cells)
            {
                if (column is null || string.IsNullOrWhiteSpace(cell)) continue;
                json.WritePropertyName(column.Name);
                Write(json, column, cell, noNumber);
            }

            json.WriteEndObject();
        }

        return new FactRow(row, Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, FactColumn column, string cell, Action<FactColumn, string> noNumber)
    {
        var word = cell.Trim();
        switch (column.Kind)
        {
            case CellKind.Number when Number().IsMatch(word):
                json.WriteRawValue(word, skipInputValidation: true);
                break;
            case CellKind.Number:
                noNumber(column, word);
                json.WriteStringValue(word);
                break;
            case CellKind.Words:
                json.WriteStartArray();
                foreach (var each in word.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) json.WriteStringValue(each);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(column.Kind == CellKind.Word ? word : cell);
                break;
        }
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
