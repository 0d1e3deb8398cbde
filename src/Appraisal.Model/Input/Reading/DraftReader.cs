using System.Text.Json;

namespace Appraisal;

/// <summary>Reads an input file into a draft and tells what is wrong with its form: types, and properties unknown or given twice.</summary>
internal sealed class DraftReader
{
    private static readonly string[] _inputNames = ["period", "appraisees", "teams", "measurements", "occurrences", "ratings", "terms"];
    private static readonly string[] _appraiseeNames = ["employee", "name", "scheme", "post"];
    private static readonly string[] _teamNames = ["id", "leader", "guide", "members"];
    private static readonly string[] _measurementNames = ["employee", "indicator", "value"];
    private static readonly string[] _occurrenceNames = ["id", "employee", "kind", "date", "count", "circumstances", "amount", "note"];
    private static readonly string[] _ratingNames = ["employee", "criterion", "score", "rater", "group"];

    private readonly ProblemLog _problems;
    private readonly ValueReader _values;

    public DraftReader(ProblemLog problems)
    {
        _problems = problems;
        _values = new ValueReader(problems);
    }

    private delegate T ElementReader<out T>(ref Utf8JsonReader json, JsonPath list, int index);

    /// <summary>The draft, or null where the document is no object.</summary>
    /// <exception cref="JsonException">The document is no JSON.</exception>
    public DraftInput? Read(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        json.Read();
        var draft = ReadInput(ref json);
        json.Read(); // nothing may follow
        return draft;
    }

    /// <summary>The overrides in a file that holds a value of <c>terms</c>.</summary>
    /// <exception cref="JsonException">The document is no JSON.</exception>
    public Given<List<DraftTerms>> ReadTerms(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        json.Read();
        var terms = new TermsReader(_values).Read(ref json, JsonPath.Root, default);
        json.Read(); // nothing may follow
        return terms;
    }

    private DraftInput? ReadInput(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            _values.Wrong<DraftInput>(ref json, default, ReadingMessages.NoObject(ValueReader.Show(ref json)));
            return null;
        }

        var draft = new DraftInput { Position = (int)json.TokenStartIndex };
        var properties = new JsonObjectReading(_problems, JsonPath.Root, _inputNames);
        while (properties.Next(ref json, out var property))
        {
            if (properties.IsRepeated)
            {
                json.Skip();
                if (property == 0) draft.Period = draft.Period.Spoilt();
                draft.IsAmbiguous |= property is 1 or 2;
                continue;
            }

            var spot = properties.Spot;
            switch (property)
            {
                case 0: draft.Period = new PeriodReader(_values).Read(ref json, spot); break;
                case 1: draft.Appraisees = List(ref json, spot, ReadAppraisee); break;
                case 2: draft.Teams = List(ref json, spot, ReadTeam); break;
                case 3: draft.Measurements = List(ref json, spot, ReadMeasurement); break;
                case 4: draft.Occurrences = List(ref json, spot, ReadOccurrence); break;
                case 5: draft.Ratings = List(ref json, spot, ReadRating); break;
                case 6 when json.TokenType != JsonTokenType.Null:
                    draft.Terms = new TermsReader(_values).Read(ref json, DraftInput.TermsPath, spot);
                    break;
            }
        }

        return draft;
    }

    private DraftAppraisee ReadAppraisee(ref Utf8JsonReader json, JsonPath list, int index)
    {
        var draft = new DraftAppraisee(list, index, (int)json.TokenStartIndex);
        if (!IsObject(ref json, list, index))
        {
            draft.Employee = draft.Scheme = draft.Post = Given.Faulty<string>(draft.Position);
            return draft;
        }

        var properties = new JsonObjectReading(_problems, draft.Path, _appraiseeNames);
        while (properties.Next(ref json, out var property))
        {
            var text = Text(ref json, properties);
            switch (property)
            {
                case 0: draft.Employee = text; break;
                case 1: draft.Name = text; break;
                case 2: draft.Scheme = text; break;
                default: draft.Post = text; break;
            }
        }

        return draft;
    }

    private DraftTeam ReadTeam(ref Utf8JsonReader json, JsonPath list, int index)
    {
        var draft = new DraftTeam(list, index, (int)json.TokenStartIndex);
        if (!IsObject(ref json, list, index))
        {
            draft.Id = draft.Leader = draft.Guide = Given.Faulty<string>(draft.Position);
            draft.Members = Given.Faulty<List<Given<string>>>(draft.Position);
            return draft;
        }

        var properties = new JsonObjectReading(_problems, draft.Path, _teamNames);
        while (properties.Next(ref json, out var property))
        {
            switch (property)
            {
                case 0: draft.Id = Text(ref json, properties); break;
                case 1: draft.Leader = Text(ref json, properties); break;
                case 2: draft.Guide = Text(ref json, properties); break;
                default: draft.Members = Texts(ref json, properties); break;
            }
        }

        return draft;
    }

    private DraftMeasurement ReadMeasurement(ref Utf8JsonReader json, JsonPath list, int index)
    {
        var draft = new DraftMeasurement(list, index, (int)json.TokenStartIndex);
        if (!IsObject(ref json, list, index))
        {
            draft.Employee = draft.Code = Given.Faulty<string>(draft.Position);
            draft.Value = Given.Faulty<decimal>(draft.Position);
            return draft;
        }

        var properties = new JsonObjectReading(_problems, draft.Path, _measurementNames);
        while (properties.Next(ref json, out var property))
        {
            switch (property)
            {
                case 0: draft.Employee = Text(ref json, properties); break;
                case 1: draft.Code = Text(ref json, properties); break;
                default: draft.Value = Number(ref json, properties); break;
            }
        }

        return draft;
    }

    private DraftOccurrence ReadOccurrence(ref Utf8JsonReader json, JsonPath list, int index)
    {
        var draft = new DraftOccurrence(list, index, (int)json.TokenStartIndex);
        if (!IsObject(ref json, list, index))
        {
            draft.Id = draft.Employee = draft.Code = Given.Faulty<string>(draft.Position);
            draft.Date = Given.Faulty<DateOnly>(draft.Position);
            return draft;
        }

        var properties = new JsonObjectReading(_problems, draft.Path, _occurrenceNames);
        while (properties.Next(ref json, out var property))
        {
            switch (property)
            {
                case 0: draft.Id = Text(ref json, properties); break;
                case 1: draft.Employee = Text(ref json, properties); break;
                case 2: draft.Code = Text(ref json, properties); break;
                case 3:
                    draft.Date = properties.HasValue<DateOnly>(ref json, out var none) ? _values.Date(ref json, properties.Spot) : none;
                    break;
                case 4: draft.Count = Number(ref json, properties); break;
                case 5: draft.Circumstances = Texts(ref json, properties); break;
                case 6: draft.Amount = Number(ref json, properties); break;
                default: draft.Note = Text(ref json, properties); break;
            }
        }

        return draft;
    }

    private DraftRating ReadRating(ref Utf8JsonReader json, JsonPath list, int index)
    {
        var draft = new DraftRating(list, index, (int)json.TokenStartIndex);
        if (!IsObject(ref json, list, index))
        {
            draft.Employee = draft.Code = draft.Rater = Given.Faulty<string>(draft.Position);
            draft.Score = Given.Faulty<decimal>(draft.Position);
            return draft;
        }

        var properties = new JsonObjectReading(_problems, draft.Path, _ratingNames);
        while (properties.Next(ref json, out var property))
        {
            switch (property)
            {
                case 0: draft.Employee = Text(ref json, properties); break;
                case 1: draft.Code = Text(ref json, properties); break;
                case 2: draft.Score = Number(ref json, properties); break;
                case 3: draft.Rater = Text(ref json, properties); break;
                default: draft.Group = Text(ref json, properties); break;
            }
        }

        return draft;
    }

    private Given<List<T>> List<T>(ref Utf8JsonReader json, Spot spot, ElementReader<T> read)
    {
        var position = (int)json.TokenStartIndex;
        if (json.TokenType == JsonTokenType.Null) return Given.Null<List<T>>(position);
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return _values.Wrong<List<T>>(ref json, spot, ReadingMessages.NoList(ValueReader.Show(ref json)));
        }

        var path = spot.Path;
        var items = new List<T>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) items.Add(read(ref json, path, items.Count));
        return Given.Known(items, position);
    }

    private bool IsObject(ref Utf8JsonReader json, JsonPath list, int index)
    {
        if (json.TokenType == JsonTokenType.StartObject) return true;
        _values.Wrong<DraftElement>(ref json, new Spot(list, index), ReadingMessages.NoObject(ValueReader.Show(ref json)));
        return false;
    }

    private Given<string> Text(ref Utf8JsonReader json, in JsonObjectReading properties) =>
        properties.HasValue<string>(ref json, out var instead) ? _values.Text(ref json, properties.Spot) : instead;

    private Given<decimal> Number(ref Utf8JsonReader json, in JsonObjectReading properties) =>
        properties.HasValue<decimal>(ref json, out var instead) ? _values.Number(ref json, properties.Spot) : instead;

    private Given<List<Given<string>>> Texts(ref Utf8JsonReader json, in JsonObjectReading properties) =>
        properties.HasValue<List<Given<string>>>(ref json, out var instead) ? _values.Texts(ref json, properties.Spot) : instead;
}
