using System.Text.Json;

namespace Appraisal;

/// <summary>Reads the overrides of schemes' terms; which terms there are is checked later.</summary>
/// <param name="values">Reads single values.</param>
internal sealed class TermsReader(ValueReader values)
{
    private static readonly TermValue _anything = new TermValue.Flag(false);

    private readonly ProblemLog _problems = values.Problems;

    /// <summary>A value of <c>terms</c>: an object with a property per scheme.</summary>
    public Given<List<DraftTerms>> Read(ref Utf8JsonReader json, JsonPath path, Spot spot)
    {
        var position = (int)json.TokenStartIndex;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return values.Wrong<List<DraftTerms>>(ref json, spot, ReadingMessages.NoObject(ValueReader.Show(ref json)));
        }

        var schemes = new List<DraftTerms>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Next(ref json, path, seen, out var scheme, out var start))
        {
            var terms = new DraftTerms(scheme, path.Property(scheme), start);
            ReadScheme(ref json, terms);
            schemes.Add(terms);
        }

        return Given.Known(schemes, position);
    }

    private void ReadScheme(ref Utf8JsonReader json, DraftTerms terms)
    {
        if (json.TokenType == JsonTokenType.Null) return;
        if (json.TokenType == JsonTokenType.StartObject)
        {
            terms.Versions.Add(ReadVersion(ref json, terms.Scheme, terms.Path, dated: false));
            return;
        }

        if (json.TokenType != JsonTokenType.StartArray)
        {
            _problems.Tell((int)json.TokenStartIndex, terms.Path, ProblemCodes.WrongType, ReadingMessages.NoVersions(ValueReader.Show(ref json)));
            return;
        }

        for (var index = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; index++)
        {
            if (json.TokenType == JsonTokenType.StartObject)
            {
                terms.Versions.Add(ReadVersion(ref json, terms.Scheme, terms.Path.Item(index), dated: true));
            }
            else
            {
                values.Wrong<DateOnly>(ref json, new Spot(terms.Path, index), ReadingMessages.NoObject(ValueReader.Show(ref json)));
            }
        }
    }

    private DraftTermsVersion ReadVersion(ref Utf8JsonReader json, string scheme, JsonPath path, bool dated)
    {
        var version = new DraftTermsVersion(scheme, path, (int)json.TokenStartIndex);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Next(ref json, path, seen, out var name, out var position))
        {
            var isNull = json.TokenType == JsonTokenType.Null;
            if (name == "from" && (dated || isNull))
            {
                if (!isNull) version.From = values.Date(ref json, new Spot(path, name));
                continue;
            }

            version.Positions[name] = position;
            if (isNull)
            {
                version.Absent.Add(new AbsentTerm(name, new TermOverride(scheme, name, _anything)));
                continue;
            }

            var value = ReadValue(ref json, path.Property(name), name, version);
            if (value is null) version.Unreadable.Add(name);
            else version.Values.Add(new TermOverride(scheme, name, value));
        }

        return version;
    }

    /// <summary>A value of any shape, or null where some part of it could not be read.</summary>
    private TermValue? ReadValue(ref Utf8JsonReader json, JsonPath path, string below, DraftTermsVersion version)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Number:
                return ExactNumber.TryRead(json.ValueSpan, out var number) ? new TermValue.Number(number) : Refuse(ref json, path);
            case JsonTokenType.True or JsonTokenType.False:
                return new TermValue.Flag(json.GetBoolean());
            case JsonTokenType.StartArray:
                return ReadList(ref json, path, below, version);
            case JsonTokenType.StartObject:
                return ReadMap(ref json, path, below, version);
            default:
                if (JsonTexts.TryRead(ref json, out var text)) return new TermValue.Text(text);
                _problems.Tell((int)json.TokenStartIndex, path, ProblemCodes.MalformedJson, ReadingMessages.BrokenText());
                return null;
        }
    }

    private TermValue? Refuse(ref Utf8JsonReader json, JsonPath path)
    {
        _problems.Tell((int)json.TokenStartIndex, path, ProblemCodes.OutOfRange, ReadingMessages.InexactNumber(ValueReader.Show(ref json)));
        return null;
    }

    private TermValue.List? ReadList(ref Utf8JsonReader json, JsonPath path, string below, DraftTermsVersion version)
    {
        var items = new List<TermValue>();
        var whole = true;
        for (var index = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; index++)
        {
            if (json.TokenType == JsonTokenType.Null)
            {
                _problems.Tell((int)json.TokenStartIndex, path.Item(index), ProblemCodes.WrongType, ReadingMessages.NullInList());
                whole = false;
                continue;
            }

            var place = FormattableString.Invariant($"{below}[{index}]");
            version.Positions[place] = (int)json.TokenStartIndex;
            if (ReadValue(ref json, path.Item(index), place, version) is { } item) items.Add(item);
            else whole = false;
        }

        return whole ? new TermValue.List(items.ToValueList()) : null;
    }

    private TermValue.Map? ReadMap(ref Utf8JsonReader json, JsonPath path, string below, DraftTermsVersion version)
    {
        var entries = new List<KeyValuePair<string, TermValue>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var whole = true;
        while (Next(ref json, path, seen, out var name, out var position))
        {
            var place = below + "." + name;
            version.Positions[place] = position;
            if (json.TokenType == JsonTokenType.Null)
            {
                if (!below.Contains('.', StringComparison.Ordinal)) version.Absent.Add(new AbsentTerm(place, PartOf(version.Scheme, below, name)));
                continue;
            }

            if (ReadValue(ref json, path.Property(name), place, version) is { } value) entries.Add(new(name, value));
            else whole = false;
        }

        return whole ? new TermValue.Map(entries.ToValueList()) : null;
    }

    /// <summary>An override of no more than a part: of the term itself, or of an item of the list that it is.</summary>
    private static TermOverride PartOf(string scheme, string below, string name)
    {
        TermValue part = new TermValue.Map([new(name, _anything)]);
        var end = below.IndexOf('[', StringComparison.Ordinal);
        return end < 0 ? new TermOverride(scheme, below, part) : new TermOverride(scheme, below[..end], new TermValue.List([part]));
    }

    /// <summary>Moves to the value of the next property of an object with names of its own; tells those given twice and passes over them.</summary>
    private bool Next(ref Utf8JsonReader json, JsonPath path, HashSet<string> seen, out string name, out int position)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            position = (int)json.TokenStartIndex;
            var readable = JsonTexts.TryRead(ref json, out var text);
            json.Read();
            if (readable && seen.Add(text!))
            {
                name = text!;
                return true;
            }

            if (readable) _problems.Tell(position, path.Property(text!), ProblemCodes.Duplicate, ReadingMessages.RepeatedProperty(text!));
            else _problems.Tell(position, path, ProblemCodes.MalformedJson, ReadingMessages.BrokenText());
            json.Skip();
        }

        name = string.Empty;
        position = 0;
        return false;
    }
}
