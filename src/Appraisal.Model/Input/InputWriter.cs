using System.Globalization;
using System.Text.Json;

namespace Appraisal;

/// <summary>Writes inputs in the format that <see cref="InputReader"/> reads; what is absent or at its default is left out.</summary>
public static class InputWriter
{
    /// <summary>Writes an input in UTF-8 without a byte order mark; leaves the stream open.</summary>
    public static void Write(Stream stream, AppraisalInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        JsonLayout.Write(stream, json => Write(json, input));
    }

    /// <summary>Writes overrides alone, as a file of terms holds them; leaves the stream open.</summary>
    public static void WriteTerms(Stream stream, ValueList<SchemeOverrides> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        JsonLayout.Write(stream, json => Write(json, terms));
    }

    private static void Write(Utf8JsonWriter json, AppraisalInput input)
    {
        json.WriteStartObject();
        Write(json, input.Period);
        json.WriteStartArray("appraisees");
        foreach (var appraisee in input.Appraisees) Write(json, appraisee);
        json.WriteEndArray();
        WriteList(json, "teams", input.Teams, Write);
        WriteList(json, "measurements", input.Measurements, Write);
        WriteList(json, "occurrences", input.Occurrences, Write);
        WriteList(json, "ratings", input.Ratings, Write);
        if (input.Terms.Count > 0)
        {
            json.WritePropertyName("terms");
            Write(json, input.Terms);
        }

        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Period period)
    {
        if (period.IsMonth)
        {
            json.WriteString("period", period.From.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        }
        else if (period.IsQuarter)
        {
            json.WriteString("period", string.Create(CultureInfo.InvariantCulture, $"{period.From:yyyy}-Q{(period.From.Month + 2) / 3}"));
        }
        else
        {
            json.WriteStartObject("period");
            WriteDay(json, "from", period.From);
            WriteDay(json, "to", period.To);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, Appraisee appraisee)
    {
        json.WriteStartObject();
        json.WriteString("employee", appraisee.Employee);
        WriteGiven(json, "name", appraisee.Name);
        json.WriteString("scheme", appraisee.Scheme);
        WriteGiven(json, "post", appraisee.Post);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Team team)
    {
        json.WriteStartObject();
        json.WriteString("id", team.Id);
        WriteGiven(json, "leader", team.Leader);
        WriteGiven(json, "guide", team.Guide);
        WriteTexts(json, "members", team.Members);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Measurement measurement)
    {
        json.WriteStartObject();
        json.WriteString("employee", measurement.Employee);
        json.WriteString("indicator", measurement.Indicator);
        json.WriteNumber("value", Decimals.Normalize(measurement.Value));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Occurrence occurrence)
    {
        json.WriteStartObject();
        json.WriteString("id", occurrence.Id);
        json.WriteString("employee", occurrence.Employee);
        json.WriteString("kind", occurrence.Kind);
        WriteDay(json, "date", occurrence.Date);
        if (occurrence.Count != 1) json.WriteNumber("count", occurrence.Count);
        if (occurrence.Circumstances.Count > 0) WriteTexts(json, "circumstances", occurrence.Circumstances);
        if (occurrence.Amount is { } amount) json.WriteNumber("amount", Decimals.Normalize(amount));
        WriteGiven(json, "note", occurrence.Note);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Rating rating)
    {
        json.WriteStartObject();
        json.WriteString("employee", rating.Employee);
        json.WriteString("criterion", rating.Criterion);
        json.WriteNumber("score", Decimals.Normalize(rating.Score));
        json.WriteString("rater", rating.Rater);
        if (rating.Group != RaterGroup.Superior) json.WriteString("group", RaterGroups.NameOf(rating.Group));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ValueList<SchemeOverrides> terms)
    {
        json.WriteStartObject();
        foreach (var scheme in terms)
        {
            json.WritePropertyName(scheme.Scheme);
            if (scheme.Versions is [{ From: null } always])
            {
                Write(json, always);
                continue;
            }

            json.WriteStartArray();
            foreach (var version in scheme.Versions) Write(json, version);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TermsVersion version)
    {
        json.WriteStartObject();
        if (version.From is { } from) WriteDay(json, "from", from);
        foreach (var term in version.Values)
        {
            json.WritePropertyName(term.Term);
            Write(json, term.Value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TermValue value)
    {
        switch (value)
        {
            case TermValue.Number number:
                json.WriteNumberValue(Decimals.Normalize(number.Value));
                break;
            case TermValue.Text text:
                json.WriteStringValue(text.Value);
                break;
            case TermValue.Flag flag:
                json.WriteBooleanValue(flag.Value);
                break;
            case TermValue.List list:
                json.WriteStartArray();
                foreach (var item in list.Items) Write(json, item);
                json.WriteEndArray();
                break;
            case TermValue.Map map:
                json.WriteStartObject();
                foreach (var (name, entry) in map.Entries)
                {
                    json.WritePropertyName(name);
                    Write(json, entry);
                }

                json.WriteEndObject();
                break;
            default:
                throw new NotSupportedException($"The input format has no {value.GetType().Name}.");
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ValueList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly day) =>
        json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void WriteGiven(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }
}
