using System.Text;
using System.Text.Json;

namespace Appraisal.Samples.Facts;

/// <summary>An input into whose lists the facts of files were put.</summary>
/// <param name="Json">The input in UTF-8.</param>
/// <param name="Offsets">For each list with facts of a file, how many facts of the input stand before them.</param>
internal sealed record FactSplice(byte[] Json, IReadOnlyDictionary<string, int> Offsets)
{
    /// <summary>Puts the facts of files behind those of an input; null where the input is no JSON object, so that there is no place for them.</summary>
    /// <remarks>Everything else stays as it is, for the reader to judge. A list that is given but is none gets nothing.</remarks>
    public static FactSplice? Into(ReadOnlySpan<byte> utf8, IReadOnlyList<FactTable> tables)
    {
        var json = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        try
        {
            return Put(json, tables);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static FactSplice? Put(ReadOnlySpan<byte> json, IReadOnlyList<FactTable> tables)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) return null;

        var lists = new Dictionary<string, Place>(StringComparer.Ordinal);
        var isEmpty = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            isEmpty = false;
            var name = NameOf(ref reader, tables);
            reader.Read();
            var place = PlaceOf(ref reader);
            if (name is not null) lists.TryAdd(name, place);
        }

        var end = (int)reader.TokenStartIndex;
        reader.Read(); // nothing may follow
        return Put(json, tables, lists, new Place(JsonTokenType.EndObject, end, end, isEmpty ? 0 : 1));
    }

    private static FactSplice Put(ReadOnlySpan<byte> json, IReadOnlyList<FactTable> tables, Dictionary<string, Place> lists, Place end)
    {
        var offsets = new Dictionary<string, int>(StringComparer.Ordinal);
        var insertions = new List<(Place Place, string Text)>();
        foreach (var table in tables.Where(table => table.Rows.Count > 0))
        {
            var rows = string.Join(',', table.Rows.Select(row => row.Json));
            if (!lists.TryGetValue(table.List.Name, out var place))
            {
                insertions.Add((end, $"{Comma(end)}\"{table.List.Name}\":[{rows}]"));
                end = end with { Count = 1 };
            }
            else if (place.Type == JsonTokenType.Null)
            {
                insertions.Add((place, $"[{rows}]"));
            }
            else if (place.Type == JsonTokenType.EndArray)
            {
                insertions.Add((place, Comma(place) + rows));
            }
            else
            {
                continue;
            }

            offsets.Add(table.List.Name, place.Count);
        }

        var whole = new List<byte>(json.Length);
        var done = 0;
        foreach (var (place, text) in insertions.OrderBy(insertion => insertion.Place.Start))
        {
            whole.AddRange(json[done..place.Start]);
            whole.AddRange(Encoding.UTF8.GetBytes(text));
            done = place.End;
        }

        whole.AddRange(json[done..]);
        return new FactSplice([.. whole], offsets);
    }

    private static string Comma(Place place) => place.Count > 0 ? "," : string.Empty;

    private static string? NameOf(ref Utf8JsonReader reader, IReadOnlyList<FactTable> tables)
    {
        foreach (var table in tables)
        {
            if (reader.ValueTextEquals(table.List.Name)) return table.List.Name;
        }

        return null;
    }

    /// <summary>Where more elements of a list can stand; for any other value where it stands.</summary>
    private static Place PlaceOf(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            var type = reader.TokenType;
            reader.Skip();
            return new Place(type, start, (int)reader.BytesConsumed, 0);
        }

        var count = 0;
        for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; count++) reader.Skip();
        var end = (int)reader.TokenStartIndex;
        return new Place(JsonTokenType.EndArray, end, end, count);
    }

    /// <summary>A part of the document to be replaced.</summary>
    private readonly record struct Place(JsonTokenType Type, int Start, int End, int Count);
}
