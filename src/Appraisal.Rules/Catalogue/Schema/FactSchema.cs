using System.Text.Json.Nodes;

namespace Appraisal;

/// <summary>The part of the input's schema about measurements, occurrences and ratings.</summary>
/// <param name="catalogue">The schemes and their codes.</param>
/// <remarks>A code that several schemes read in different ways is held to one of them: which applies depends on the employee.</remarks>
internal sealed class FactSchema(ClauseCatalogue catalogue)
{
    public JsonObject Measurements()
    {
        var codes = Codes(scheme => scheme.Indicators, indicator => indicator.Code);
        var measurement = SchemaPart.ObjectOf(
            ["employee", "indicator", "value"],
            new()
            {
                ["employee"] = SchemaPart.Id("The employee's id."),
                ["indicator"] = SchemaPart.OneOf("What was measured; each once per employee.", codes.Select(Meaning)),
                ["value"] = new JsonObject { ["description"] = "The reading, in the indicator's unit.", ["type"] = "number" },
            });
        measurement["allOf"] = SchemaPart.WhenAny("indicator", codes.Select(code => (code.Code, SchemaPart.Any(code.Definitions.Select(
            indicator => new JsonObject { ["properties"] = new JsonObject { ["value"] = SchemaPart.Of(indicator.Range) } })))));
        return SchemaPart.ListOf(measurement, "The readings of the period.");

        (string, string, string) Meaning(Coded<IndicatorDefinition> code) => (
            code.Code, TitleOf(code.Code), Told(code, indicator =>
                SchemaPart.Words(indicator.Range)
                + (indicator.NotAbove is { } other ? $", not above {other}" : string.Empty)
                + (indicator.OfMembers ? ", of the members of the appraisee's teams" : string.Empty)));
    }

    public JsonObject Occurrences()
    {
        var codes = Codes(scheme => scheme.Occurrences, occurrence => occurrence.Kind);
        var occurrence = SchemaPart.ObjectOf(
            ["id", "employee", "kind", "date"],
            new()
            {
                ["id"] = SchemaPart.Id("The event's id; each once."),
                ["employee"] = SchemaPart.Id("The employee's id."),
                ["kind"] = SchemaPart.OneOf("What happened.", codes.Select(Meaning)),
                ["date"] = SchemaPart.Day("The day it happened; a day before the period is history."),
                ["count"] = new JsonObject
                {
                    ["description"] = "How many times, tickets or orders the record stands for.",
                    ["type"] = new JsonArray("integer", "null"),
                    ["minimum"] = 1,
                    ["maximum"] = int.MaxValue,
                    ["default"] = 1,
                },
                ["circumstances"] = SchemaPart.ListOf(SchemaPart.Id("A circumstance of the kind."), "The circumstances recorded with it."),
                ["amount"] = SchemaPart.Optional("number", "The amount recorded with it, in the unit of its kind."),
                ["note"] = SchemaPart.Optional("string", "A remark for people, which no clause reads."),
            });
        occurrence["allOf"] = SchemaPart.WhenAny(
            "kind", codes.Select(code => (code.Code, SchemaPart.Any(code.Definitions.Select(OccurrenceSchema.Of)))));
        return SchemaPart.ListOf(occurrence, "The events, those before the period included.");

        (string, string, string) Meaning(Coded<OccurrenceDefinition> code) =>
            (code.Code, TitleOf(code.Code), Told(code, OccurrenceSchema.Words));
    }

    public JsonObject Ratings()
    {
        var codes = Codes(scheme => scheme.Criteria, criterion => criterion.Code);
        var groups = SchemaPart.Texts(Enum.GetValues<RaterGroup>().Select(CatalogueWords.Of));
        groups.Add(null);
        var rating = SchemaPart.ObjectOf(
            ["employee", "criterion", "score", "rater"],
            new()
            {
                ["employee"] = SchemaPart.Id("The employee's id."),
                ["criterion"] = SchemaPart.OneOf("What is rated; each once per employee and rater.", codes.Select(Meaning)),
                ["score"] = new JsonObject { ["description"] = "The score, on the criterion's scale or one of its levels.", ["type"] = "number" },
                ["rater"] = SchemaPart.Id("Who rates."),
                ["group"] = new JsonObject
                {
                    ["description"] = "The rater's relation to the employee.",
                    ["enum"] = groups,
                    ["default"] = CatalogueWords.Of(RaterGroup.Superior),
                },
            });
        rating["allOf"] = SchemaPart.WhenAny("criterion", codes.Select(code => (code.Code, SchemaPart.Any(code.Definitions.Select(
            criterion => new JsonObject { ["properties"] = new JsonObject { ["score"] = ScoreOf(criterion) } })))));
        return SchemaPart.ListOf(rating, "The ratings; several of one employee and criterion are averaged.");

        (string, string, string) Meaning(Coded<CriterionDefinition> code) =>
            (code.Code, TitleOf(code.Code), Told(code, criterion => (criterion.Levels.Count > 0
                ? "one of the levels " + CatalogueTerm.Text(criterion.Levels)
                : SchemaPart.Words(criterion.Scale)) + PostsOf(criterion.Posts!)));
    }

    /// <summary>The posts of a definition as the end of a sentence.</summary>
    internal static string PostsOf(ValueList<string?> posts) =>
        posts.Count == 0 ? string.Empty : ", of the posts " + string.Join(", ", posts.Select(post => post ?? "none"));

    private static JsonObject ScoreOf(CriterionDefinition criterion) => criterion.Levels.Count > 0
        ? new JsonObject { ["enum"] = SchemaPart.Array(criterion.Levels.Select(SchemaPart.Number)) }
        : SchemaPart.Of(criterion.Scale);

    private List<Coded<T>> Codes<T>(Func<SchemeVocabulary, IEnumerable<T>> definitions, Func<T, string> code) =>
        catalogue.Vocabulary.Schemes
            .SelectMany(scheme => definitions(scheme).Select(definition => (scheme.Scheme, Definition: definition)))
            .GroupBy(each => code(each.Definition), StringComparer.Ordinal)
            .Select(same => new Coded<T>(same.Key, same.ToList()))
            .ToList();

    /// <summary>The titles of the clauses that read a code.</summary>
    private string TitleOf(string code)
    {
        var titles = catalogue.Clauses.Where(clause => clause.Entry.Reads.Contains(code, StringComparer.Ordinal));
        return string.Join("; ", titles.Select(clause => $"{clause.Id} {clause.Entry.Title.En} ({clause.Entry.Title.Zh})"));
    }

    private static string Told<T>(Coded<T> code, Func<T, string> words) => string.Join(
        "; ",
        code.Readers.GroupBy(reader => words(reader.Definition), reader => reader.Scheme)
            .Select(same => $"{string.Join(", ", same.Distinct(StringComparer.Ordinal))}: {same.Key}"));

    /// <summary>A code and who reads it how.</summary>
    private sealed record Coded<T>(string Code, List<(string Scheme, T Definition)> Readers)
    {
        public IEnumerable<T> Definitions => Readers.Select(reader => reader.Definition);
    }
}
