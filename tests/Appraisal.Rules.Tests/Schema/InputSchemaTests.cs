using System.Text.Json.Nodes;
using Appraisal.Rules.Tests.Conventions;

namespace Appraisal.Rules.Tests.Schema;

public sealed class InputSchemaTests
{
    private static readonly SchemaValidator _schema = new(InputSchema.Of(ClauseCatalogue.BuiltIn));

    private static readonly string[] _samples =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "data"), "*.json")
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Samples => new(_samples);

    public static TheoryData<string> Cases => new(
        Directory.EnumerateFiles(AppContext.BaseDirectory, "input.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(AppContext.BaseDirectory, file)).Order(StringComparer.Ordinal));

    /// <summary>Changes of a sample: the sample, the place, the value put there in JSON (nothing to take it away), and what the reader says.</summary>
    public static TheoryData<string, string, string?, string> Wrong => new()
    {
        { "taobao-2014-05", "period", null, ProblemCodes.MissingProperty },
        { "taobao-2014-05", "period", "'2014-13'", ProblemCodes.WrongType },
        { "taobao-2014-05", "period", "'2014-Q2'", ProblemCodes.PeriodNotAllowed },
        { "taobao-2014-05", "period", "{ 'from': '2014-05-01' }", ProblemCodes.MissingProperty },
        { "after-sales-2024-Q2", "period", "'2024-04'", ProblemCodes.PeriodNotAllowed },
        { "taobao-2014-05", "remarks", "null", ProblemCodes.UnknownProperty },
        { "taobao-2014-05", "appraisees", "{}", ProblemCodes.WrongType },
        { "taobao-2014-05", "appraisees/0/scheme", "'taobao'", ProblemCodes.UnknownScheme },
        { "taobao-2014-05", "appraisees/0/post", "'escort'", ProblemCodes.NotAllowed },
        { "taobao-2014-05", "appraisees/0/employee", "' '", ProblemCodes.WrongType },
        { "taobao-2014-05", "appraisees/0/name", "7", ProblemCodes.WrongType },
        { "hospital-2024-03", "appraisees/0/post", "'porter'", ProblemCodes.UnknownPost },
        { "post-criteria-2024-03", "appraisees/0/post", null, ProblemCodes.MissingProperty },
        { "hotline-shift-leader-2024-03", "teams", null, ProblemCodes.UnknownTeam },
        { "hotline-shift-leader-2024-03", "teams/0/members", "[]", ProblemCodes.MissingProperty },
        { "hotline-shift-leader-2024-03", "teams/0/members", "['M', 'M']", ProblemCodes.Duplicate },
        { "hotline-shift-leader-2024-03", "teams/0/leader", null, ProblemCodes.MissingProperty },
        { "taobao-2014-05", "measurements/0/indicator", "'absence'", ProblemCodes.UnknownCode },
        { "taobao-2014-05", "measurements/0/value", "'0'", ProblemCodes.WrongType },
        { "taobao-2014-05", "measurements/0/value", "-1", ProblemCodes.OutOfRange },
        { "taobao-2014-05", "measurements/1/value", "1840.5", ProblemCodes.OutOfRange },
        { "taobao-2014-05", "measurements/2/value", "1.01", ProblemCodes.OutOfRange },
        { "taobao-2014-05", "measurements/2/unit", "'rate'", ProblemCodes.UnknownProperty },
        { "taobao-2014-05", "occurrences/0/id", null, ProblemCodes.MissingProperty },
        { "taobao-2014-05", "occurrences/0/kind", "'handover'", ProblemCodes.UnknownCode },
        { "taobao-2014-05", "occurrences/0/date", "'3 May 2014'", ProblemCodes.WrongType },
        { "taobao-2014-05", "occurrences/0/count", "0", ProblemCodes.OutOfRange },
        { "taobao-2014-05", "occurrences/0/count", "1.5", ProblemCodes.OutOfRange },
        { "taobao-2014-05", "occurrences/0/circumstances", "['rain']", ProblemCodes.UnknownCircumstance },
        { "taobao-2014-05", "occurrences/0/circumstances", "'loss'", ProblemCodes.WrongType },
        { "taobao-2014-05", "ratings/0/criterion", "'punctuality'", ProblemCodes.UnknownCode },
        { "taobao-2014-05", "ratings/0/score", "2.5", ProblemCodes.InvalidLevel },
        { "taobao-2014-05", "ratings/0/rater", "''", ProblemCodes.WrongType },
        { "taobao-2014-05", "ratings/0/group", "'boss'", ProblemCodes.UnknownCode },
        { "taobao-2014-05", "terms", "{ 'taobao': {} }", ProblemCodes.UnknownScheme },
        { "taobao-2014-05", "terms", "{ 'taobao-service': { 'fine': 60 } }", ProblemCodes.UnknownProperty },
        { "taobao-2014-05", "terms", "{ 'taobao-service': { 'fine': null } }", ProblemCodes.UnknownProperty },
        { "taobao-2014-05", "terms", "{ 'taobao-service': { 'wageShares': { 'bonus': null } } }", ProblemCodes.UnknownProperty },
        {
            "hotline-processor-2024-03",
            "terms",
            "{ 'hotline-processor': { 'timelinessBands': [ { 'upTo': 0.02, 'points': 10, 'rank': null } ] } }",
            ProblemCodes.UnknownProperty
        },
        { "taobao-2014-05", "terms", "{ 'taobao-service': { 'from': '2014-04-01' } }", ProblemCodes.UnknownProperty },
        { "taobao-2014-05", "terms", "{ 'taobao-service': { 'handoverFine': -1 } }", ProblemCodes.InvalidTerm },
        { "taobao-2014-05", "terms", "{ 'taobao-service': { 'handoverFine': '60' } }", ProblemCodes.WrongType },
        { "taobao-2014-05", "terms", "{ 'taobao-service': { 'outsideBand': 'cut' } }", ProblemCodes.InvalidTerm },
        { "taobao-2014-05", "terms", "{ 'taobao-service': { 'wageShares': { 'bonus': 1 } } }", ProblemCodes.UnknownProperty },
        { "taobao-2014-05", "terms", "{ 'taobao-service': [ { 'from': 'May', 'handoverFine': 60 } ] }", ProblemCodes.WrongType },
        { "taobao-2014-05", "terms", "{ 'taobao-service': [ 60 ] }", ProblemCodes.WrongType },
    };

    /// <summary>Occurrences of one kind: the kind, what else is given, and what the reader says, or nothing where all is well.</summary>
    public static TheoryData<string, string, string?> Occurrences => new()
    {
        { "handover-failure", "'circumstances': ['loss', 'customer-impact'], 'count': 2", null },
        { "handover-failure", "'circumstances': null, 'amount': null, 'count': null, 'note': null", null },
        { "handover-failure", "'amount': 5", ProblemCodes.NotAllowed },
        { "unclear-language", "'circumstances': []", null },
        { "unclear-language", "'circumstances': ['loss']", ProblemCodes.UnknownCircumstance },
        { "script-not-followed", "'circumstances': ['greeting', 'paid']", null },
        { "script-not-followed", "'circumstances': []", ProblemCodes.CircumstanceRequired },
        { "script-not-followed", "'count': 1", ProblemCodes.CircumstanceRequired },
        { "suggestion-adopted", "'circumstances': ['major', 'major'], 'amount': 0.5", null },
        { "suggestion-adopted", "'circumstances': ['major', 'minor']", ProblemCodes.NotAllowed },
        { "suggestion-adopted", "'circumstances': ['major'], 'count': 2", ProblemCodes.NotAllowed },
        { "suggestion-adopted", "'circumstances': ['major'], 'amount': -1", ProblemCodes.OutOfRange },
        { "label-misprinted", "'amount': 0.01", null },
        { "label-misprinted", "'amount': 0", ProblemCodes.OutOfRange },
        { "label-misprinted", "'amount': null", ProblemCodes.AmountRequired },
        { "special-express-delayed", "'amount': 10", null },
        { "special-express-delayed", "'amount': 500.01", ProblemCodes.OutOfRange },
        { "special-express-delayed", "'note': 'late'", ProblemCodes.AmountRequired },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Schema_Sample_IsAllowed(string sample) => Assert.True(_schema.Allows(JsonNode.Parse(File.ReadAllText(PathOf(sample)))));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Schema_WorkedCase_IsAllowed(string input) =>
        Assert.True(_schema.Allows(JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, input)))));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Schema_WrongChange_IsRefusedAsTheReaderRefusesIt(string sample, string place, string? value, string code)
    {
        var document = JsonNode.Parse(File.ReadAllText(PathOf(sample + ".json")))!;

        Change.Put(document, place.Split('/'), value is null ? null : new Change(JsonNode.Parse(value.Replace('\'', '"'))));

        Assert.False(_schema.Allows(document));
        Assert.Contains(Reading.CodesOf(document), told => told == code);
    }

    [Theory]
    [MemberData(nameof(Occurrences))]
    public void Schema_OccurrenceOfAKind_IsAllowedWhereTheReaderAllowsIt(string kind, string rest, string? code)
    {
        var document = JsonNode.Parse(
            $$"""
            { "period": "2014-05", "appraisees": [ { "employee": "A", "scheme": "taobao-service" } ],
              "occurrences": [ { "id": "O", "employee": "A", "kind": "{{kind}}", "date": "2014-05-02", {{rest.Replace('\'', '"')}} } ] }
            """);

        Assert.Equal(code is null, _schema.Allows(document));
        Assert.Equal(code is null ? [] : [code], Reading.CodesOf(document));
    }

    [Fact]
    public void Schema_RandomChangeThatItRefuses_TheReaderRefusesToo()
    {
        var random = new Random(2024);
        var samples = _samples.Select(sample => JsonNode.Parse(File.ReadAllText(PathOf(sample)))!).ToList();
        var refused = 0;
        for (var i = 0; i < 800; i++)
        {
            var document = samples[random.Next(samples.Count)].DeepClone();
            var change = Change.AtRandom(document, random);
            if (_schema.Allows(document)) continue;
            refused++;
            Assert.True(Reading.CodesOf(document).Count > 0, $"The schema refuses what the reader takes: {change}.");
        }

        Assert.InRange(refused, 500, 800);
    }

    [Fact]
    public void Schema_OfACatalogue_HasEveryCodeAndTermOnce()
    {
        var schema = InputSchema.Of(ClauseCatalogue.BuiltIn);

        var vocabulary = ClauseCatalogue.BuiltIn.Vocabulary.Schemes;
        Assert.Equal(Distinct(vocabulary.SelectMany(s => s.Indicators).Select(i => i.Code)), CodesOf(schema, "measurements", "indicator"));
        Assert.Equal(Distinct(vocabulary.SelectMany(s => s.Occurrences).Select(o => o.Kind)), CodesOf(schema, "occurrences", "kind"));
        Assert.Equal(Distinct(vocabulary.SelectMany(s => s.Criteria).Select(c => c.Code)), CodesOf(schema, "ratings", "criterion"));
        Assert.All(ClauseCatalogue.BuiltIn.Schemes, scheme => Assert.Equal(
            scheme.Terms.Definitions.Select(term => term.Name).Prepend("from"),
            schema["$defs"]!["terms-" + scheme.Id]!["properties"]!.AsObject().Select(property => property.Key)));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();

        InputSchema.Write(first, ClauseCatalogue.BuiltIn);
        InputSchema.Write(second, new ClauseCatalogue(ClauseCatalogue.BuiltIn.Schemes, ClauseCatalogue.BuiltIn.Rules));

        Assert.Equal(first.ToArray(), second.ToArray());
        Assert.DoesNotContain((byte)'\r', first.ToArray());
    }

    private static string PathOf(string sample) => Path.Combine(Repository.Root, "samples", "data", sample);

    private static List<string> Distinct(IEnumerable<string> codes) => codes.Distinct(StringComparer.Ordinal).ToList();

    private static IEnumerable<string> CodesOf(JsonObject schema, string list, string property) =>
        schema["properties"]![list]!["items"]!["properties"]![property]!["oneOf"]!.AsArray().Select(code => code!["const"]!.GetValue<string>());
}
