using System.Text.Json;

namespace Appraisal;

/// <summary>Goes through the properties of one JSON object: tells those it does not know and those given twice.</summary>
/// <param name="problems">Where problems are told.</param>
/// <param name="path">The object's place.</param>
/// <param name="names">The properties it may have, at most 32.</param>
internal ref struct JsonObjectReading(ProblemLog problems, JsonPath path, ReadOnlySpan<string> names)
{
    private readonly ReadOnlySpan<string> _names = names;
    private uint _seen;
    private HashSet<string>? _unknown;

    /// <summary>The place of the property just reached.</summary>
    public Spot Spot { get; private set; }

    /// <summary>True when the property just reached was given before: its value is ambiguous and not to be read.</summary>
    public bool IsRepeated { get; private set; }

    /// <summary>Moves to the value of the next known property.</summary>
    /// <param name="json">The reader, at the object's start or at the end of the last value.</param>
    /// <param name="property">The property's place in the list of names.</param>
    /// <returns>False at the object's end.</returns>
    public bool Next(ref Utf8JsonReader json, out int property)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var position = (int)json.TokenStartIndex;
            property = Find(ref json);
            if (property < 0)
            {
                TellUnknown(ref json, position);
                json.Read();
                json.Skip();
                continue;
            }

            json.Read();
            Spot = new Spot(path, _names[property]);
            IsRepeated = (_seen & (1u << property)) != 0;
            _seen |= 1u << property;
            if (IsRepeated) problems.Tell(position, Spot.Path, ProblemCodes.Duplicate, ReadingMessages.RepeatedProperty(_names[property]));
            return true;
        }

        property = -1;
        return false;
    }

    /// <summary>Whether the property just reached has a value to read, because it is neither null nor given before.</summary>
    /// <param name="json">The reader, at the value; passes over one that was given before.</param>
    /// <param name="instead">What is given where there is no value to read.</param>
    public readonly bool HasValue<T>(ref Utf8JsonReader json, out Given<T> instead)
    {
        instead = IsRepeated ? ValueReader.Repeated<T>(ref json)
            : json.TokenType == JsonTokenType.Null ? Given.Null<T>((int)json.TokenStartIndex)
            : default;
        return instead.Position == 0;
    }

    private readonly int Find(ref Utf8JsonReader json)
    {
        if (json.ValueIsEscaped) return JsonTexts.TryRead(ref json, out var name) ? _names.IndexOf(name) : -1;
        for (var i = 0; i < _names.Length; i++)
        {
            if (json.ValueTextEquals(_names[i])) return i;
        }

        return -1;
    }

    private void TellUnknown(ref Utf8JsonReader json, int position)
    {
        if (!JsonTexts.TryRead(ref json, out var name))
        {
            problems.Tell(position, path, ProblemCodes.MalformedJson, ReadingMessages.BrokenText());
            return;
        }

        _unknown ??= new HashSet<string>(StringComparer.Ordinal);
        if (_unknown.Add(name))
        {
            problems.Tell(position, path.Property(name), ProblemCodes.UnknownProperty, ReadingMessages.UnknownProperty(name, _names));
        }
        else
        {
            problems.Tell(position, path.Property(name), ProblemCodes.Duplicate, ReadingMessages.RepeatedProperty(name));
        }
    }
}
