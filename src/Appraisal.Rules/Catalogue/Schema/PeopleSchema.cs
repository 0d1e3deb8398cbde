using System.Globalization;
using System.Text.Json.Nodes;

namespace Appraisal;

/// <summary>The part of the input's schema about the period, the appraisees and the teams.</summary>
/// <param name="catalogue">The schemes.</param>
internal sealed class PeopleSchema(ClauseCatalogue catalogue)
{
    private const string Month = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    private const string Quarter = "^[0-9]{4}-Q[1-4]$";

    public static JsonObject Period() => new()
    {
        ["description"] = "The period under appraisal: a month, a quarter, or its first and last day.",
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string", ["pattern"] = Month, ["examples"] = new JsonArray("2014-04") },
            new JsonObject { ["type"] = "string", ["pattern"] = Quarter, ["examples"] = new JsonArray("2014-Q2") },
            SchemaPart.ObjectOf(
                ["from", "to"],
                new() { ["from"] = SchemaPart.Day("The first day."), ["to"] = SchemaPart.Day("The last day; not before the first.") })),
    };

    public JsonObject Appraisees()
    {
        var appraisee = SchemaPart.ObjectOf(
            ["employee", "scheme"],
            new()
            {
                ["employee"] = SchemaPart.Id("The employee's id."),
                ["name"] = SchemaPart.Optional("string", "The name that the statement shows."),
                ["scheme"] = SchemaPart.OneOf("The scheme; an employee stands at most once under each.", catalogue.Schemes.Select(Meaning)),
                ["post"] = SchemaPart.Optional("string", "The post, where the scheme has posts."),
            });
        appraisee["allOf"] = SchemaPart.WhenAny("scheme", catalogue.Schemes.Select(scheme => (scheme.Id, PostOf(scheme))));
        return new JsonObject
        {
            ["description"] = "Who is appraised, and under which scheme; statements stand in this order.",
            ["type"] = "array",
            ["items"] = appraisee,
        };
    }

    public static JsonObject Teams()
    {
        var team = SchemaPart.ObjectOf(
            ["id", "members"],
            new()
            {
                ["id"] = SchemaPart.Id("The team's id; each once."),
                ["leader"] = SchemaPart.Optional("string", "The employee who leads the team."),
                ["guide"] = SchemaPart.Optional("string", "The employee who guides its business."),
                ["members"] = new JsonObject
                {
                    ["description"] = "The employees in it, each once.",
                    ["type"] = "array",
                    ["items"] = SchemaPart.Id("An employee's id."),
                    ["minItems"] = 1,
                    ["uniqueItems"] = true,
                },
            });
        team["anyOf"] = new JsonArray(Given("leader"), Given("guide"));
        return SchemaPart.ListOf(team, "The teams; each has a leader, a guide or both, who need not be appraised.");
    }

    /// <summary>What the schemes of the appraisees ask of the period and the teams.</summary>
    public JsonArray Conditions()
    {
        var conditions = new List<JsonObject>();
        Add(scheme => scheme.Period == PeriodRule.Month, "period", NoText(Quarter));
        Add(scheme => scheme.Period == PeriodRule.Quarter, "period", NoText(Month));
        Add(scheme => scheme.TeamRole == TeamRole.Leader, "teams", Contains("leader"));
        Add(scheme => scheme.TeamRole == TeamRole.Guide, "teams", Contains("guide"));
        return SchemaPart.Array(conditions);

        void Add(Func<SchemeDefinition, bool> concerns, string property, JsonObject then)
        {
            var schemes = catalogue.Schemes.Where(concerns).Select(scheme => scheme.Id).ToList();
            if (schemes.Count > 0) conditions.Add(WhenAppraised(schemes, property, then));
        }
    }

    private static (string Id, string Title, string Meaning) Meaning(SchemeDefinition scheme)
    {
        var from = scheme.InForceFrom is { } day ? string.Create(CultureInfo.InvariantCulture, $", in force from {day:yyyy-MM-dd}") : string.Empty;
        var period = scheme.Period switch
        {
            PeriodRule.Month => ", for a calendar month",
            PeriodRule.Quarter => ", for a calendar quarter",
            _ => string.Empty,
        };
        var team = scheme.TeamRole == TeamRole.None ? string.Empty : $", for the {CatalogueWords.Of(scheme.TeamRole)} of a team";
        return (scheme.Id, $"{scheme.Title.En} ({scheme.Title.Zh})", $"Document {scheme.Document}{from}{period}{team}.");
    }

    private static JsonObject PostOf(SchemeDefinition scheme)
    {
        if (scheme.Posts.Count == 0) return new() { ["properties"] = new JsonObject { ["post"] = new JsonObject { ["type"] = "null" } } };
        var posts = SchemaPart.Texts(scheme.Posts);
        if (!scheme.PostRequired) posts.Add(null);
        var then = new JsonObject { ["properties"] = new JsonObject { ["post"] = new JsonObject { ["enum"] = posts } } };
        if (scheme.PostRequired) then["required"] = new JsonArray("post");
        return then;
    }

    private static JsonObject WhenAppraised(IEnumerable<string> schemes, string property, JsonObject then) => new()
    {
        ["if"] = new JsonObject
        {
            ["properties"] = new JsonObject
            {
                ["appraisees"] = new JsonObject
                {
                    ["contains"] = new JsonObject
                    {
                        ["properties"] = new JsonObject { ["scheme"] = new JsonObject { ["enum"] = SchemaPart.Texts(schemes) } },
                        ["required"] = new JsonArray("scheme"),
                    },
                },
            },
            ["required"] = new JsonArray("appraisees"),
        },
        ["then"] = new JsonObject { ["properties"] = new JsonObject { [property] = then }, ["required"] = new JsonArray(property) },
    };

    private static JsonObject NoText(string pattern) => new() { ["not"] = new JsonObject { ["type"] = "string", ["pattern"] = pattern } };

    private static JsonObject Contains(string role) => new() { ["type"] = "array", ["contains"] = Given(role) };

    private static JsonObject Given(string role) => new()
    {
        ["properties"] = new JsonObject { [role] = new JsonObject { ["type"] = "string", ["pattern"] = "\\S" } },
        ["required"] = new JsonArray(role),
    };
}
