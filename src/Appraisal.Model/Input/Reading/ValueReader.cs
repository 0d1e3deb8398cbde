using System.Globalization;
using System.Text.Json;

namespace Appraisal;

/// <summary>Reads single values of a JSON document and tells those of the wrong type.</summary>
/// <param name="problems">Where problems are told.</param>
internal sealed class ValueReader(ProblemLog problems)
{
    public ProblemLog Problems => problems;

    /// <summary>A text of any length.</summary>
    public Given<string> Text(ref Utf8JsonReader json, Spot spot)
    {
        var position = (int)json.TokenStartIndex;
        if (json.TokenType != JsonTokenType.String) return Wrong<string>(ref json, spot, ReadingMessages.NoText(Show(ref json)));
        if (JsonTexts.TryRead(ref json, out var text)) return Given.Known(text, position);
        problems.Tell(position, spot.Path, ProblemCodes.MalformedJson, ReadingMessages.BrokenText());
        return Given.Faulty<string>(position);
    }

    /// <summary>A number that a decimal holds exactly.</summary>
    public Given<decimal> Number(ref Utf8JsonReader json, Spot spot)
    {
        var position = (int)json.TokenStartIndex;
        if (json.TokenType != JsonTokenType.Number) return Wrong<decimal>(ref json, spot, ReadingMessages.NoNumber(Show(ref json)));
        if (ExactNumber.TryRead(json.ValueSpan, out var value)) return Given.Known(value, position);
        problems.Tell(position, spot.Path, ProblemCodes.OutOfRange, ReadingMessages.InexactNumber(Show(ref json)));
        return Given.Faulty<decimal>(position);
    }

    /// <summary>A day in ISO form.</summary>
    public Given<DateOnly> Date(ref Utf8JsonReader json, Spot spot)
    {
        var text = json.TokenType == JsonTokenType.String ? Text(ref json, spot) : default;
        if (text.State == GivenState.Faulty) return text.As<DateOnly>();
        return text.IsKnown && DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Given.Known(date, text.Position)
            : Wrong<DateOnly>(ref json, spot, ReadingMessages.NoDate(Show(ref json)));
    }

    /// <summary>A list of texts.</summary>
    public Given<List<Given<string>>> Texts(ref Utf8JsonReader json, Spot spot)
    {
        var position = (int)json.TokenStartIndex;
        if (json.TokenType != JsonTokenType.StartArray) return Wrong<List<Given<string>>>(ref json, spot, ReadingMessages.NoList(Show(ref json)));
        var path = spot.Path;
        var items = new List<Given<string>>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) items.Add(Text(ref json, new Spot(path, items.Count)));
        return Given.Known(items, position);
    }

    /// <summary>Tells that a value has the wrong type and passes over it.</summary>
    public Given<T> Wrong<T>(ref Utf8JsonReader json, Spot spot, Explanation message)
    {
        var position = (int)json.TokenStartIndex;
        problems.Tell(position, spot.Path, ProblemCodes.WrongType, message);
        json.Skip();
        return Given.Faulty<T>(position);
    }

    /// <summary>Passes over a value that cannot be used, because the same property was given before.</summary>
    public static Given<T> Repeated<T>(ref Utf8JsonReader json)
    {
        var position = (int)json.TokenStartIndex;
        json.Skip();
        return Given.Faulty<T>(position);
    }

    /// <summary>The value at the reader for a message: as written where it is short, else what sort of value it is.</summary>
    public static Explanation Show(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => Explanation.Of($"an object"),
        JsonTokenType.StartArray => Explanation.Of($"a list"),
        JsonTokenType.Null => Explanation.Verbatim("null"),
        JsonTokenType.True => Explanation.Verbatim("true"),
        JsonTokenType.False => Explanation.Verbatim("false"),
        JsonTokenType.String => JsonTexts.TryRead(ref json, out var text)
            ? Explanation.Verbatim(ReadingMessages.Quote(text))
            : Explanation.Of($"a broken text"),
        _ => Explanation.Verbatim(ReadingMessages.Shorten(System.Text.Encoding.ASCII.GetString(json.ValueSpan))),
    };
}
