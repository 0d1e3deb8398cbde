using System.Globalization;
using System.Text.Json;

namespace Appraisal;

/// <summary>Reads the three forms of a period: a month, a quarter, and two days.</summary>
/// <param name="values">Reads single values.</param>
internal sealed class PeriodReader(ValueReader values)
{
    private static readonly string[] _names = ["from", "to"];

    public Given<Period> Read(ref Utf8JsonReader json, Spot spot)
    {
        if (json.TokenType == JsonTokenType.Null) return Given.Null<Period>((int)json.TokenStartIndex);
        if (json.TokenType == JsonTokenType.StartObject) return ReadDays(ref json, spot.Path);
        if (json.TokenType != JsonTokenType.String) return values.Wrong<Period>(ref json, spot, ReadingMessages.NoPeriod(ValueReader.Show(ref json)));
        var text = values.Text(ref json, spot);
        if (!text.IsKnown) return text.As<Period>();
        return Parse(text.Value!) is { } period
            ? Given.Known(period, text.Position)
            : values.Wrong<Period>(ref json, spot, ReadingMessages.NoPeriod(ValueReader.Show(ref json)));
    }

    private Given<Period> ReadDays(ref Utf8JsonReader json, JsonPath path)
    {
        var position = (int)json.TokenStartIndex;
        var properties = new JsonObjectReading(values.Problems, path, _names);
        Given<DateOnly> from = default, to = default;
        while (properties.Next(ref json, out var property))
        {
            var date = properties.HasValue<DateOnly>(ref json, out var instead) ? values.Date(ref json, properties.Spot) : instead;
            if (property == 0) from = date;
            else to = date;
        }

        Require(from, "from", path, position);
        Require(to, "to", path, position);
        if (!from.IsKnown || !to.IsKnown) return Given.Faulty<Period>(position);
        return Given.Known(new Period(from.Value, to.Value), position);
    }

    private void Require(Given<DateOnly> date, string name, JsonPath path, int position)
    {
        if (!date.IsAbsent) return;
        values.Problems.Tell(date.PositionOr(position), path.Property(name), ProblemCodes.MissingProperty, CheckMessages.Missing(name));
    }

    /// <summary>A month such as 2014-04 or a quarter such as 2014-Q2, or null.</summary>
    private static Period? Parse(string text)
    {
        if (text.Length != 7 || text[4] != '-' || Number(text.AsSpan(0, 4)) is not (>= 1 and var year)) return null;
        if (text[5] == 'Q') return text[6] is >= '1' and <= '4' ? Period.Quarter(year, text[6] - '0') : null;
        return Number(text.AsSpan(5)) is >= 1 and <= 12 and var month ? Period.Month(year, month) : null;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
