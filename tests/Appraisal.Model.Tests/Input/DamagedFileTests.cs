using System.Text;
using System.Text.Json.Nodes;

namespace Appraisal.Model.Tests.Input;

/// <summary>Whatever a file holds, reading it gives an input or problems, nothing else.</summary>
public sealed class DamagedFileTests
{
    private const string Whole = """
        { "period": { "from": "2014-04-01", "to": "2014-04-30" },
          "appraisees": [{ "employee": "A1", "scheme": "shop", "name": "\u6797林", "post": null }, { "employee": "L1", "scheme": "leader" }],
          "teams": [{ "id": "T1", "leader": "L1", "guide": "G1", "members": ["M1", "M2"] }],
          "measurements": [{ "employee": "A1", "indicator": "sales", "value": 1.5e3 }, { "employee": "M1", "indicator": "performance-score", "value": 9 }],
          "occurrences": [{ "id": "O1", "employee": "A1", "kind": "suggestion-adopted", "date": "2014-04-03", "count": 1, "circumstances": ["minor"], "amount": 5, "note": "n" }],
          "ratings": [{ "employee": "A1", "criterion": "rules", "score": 1, "rater": "B", "group": "self" }],
          "terms": { "shop": [{ "from": "2014-04-01", "handoverFine": 5, "wageShares": { "a": [1, true, "x"] } }] } }
        """;

    /// <summary>Every required property: taking it out is one fault, and no other follows from it.</summary>
    public static TheoryData<string, string> Required => new()
    {
        { "$.period.from", "missing-property" },
        { "$.period.to", "missing-property" },
        { "$.period", "missing-property" },
        { "$.appraisees", "missing-property" },
        { "$.appraisees[0].employee", "missing-property" },
        { "$.appraisees[0].scheme", "missing-property" },
        { "$.appraisees[1].employee", "missing-property" },
        { "$.appraisees[1].scheme", "missing-property" },
        { "$.teams[0].id", "missing-property" },
        { "$.teams[0].members", "missing-property" },
        { "$.measurements[0].employee", "missing-property" },
        { "$.measurements[0].indicator", "missing-property" },
        { "$.measurements[0].value", "missing-property" },
        { "$.measurements[1].employee", "missing-property" },
        { "$.occurrences[0].id", "missing-property" },
        { "$.occurrences[0].employee", "missing-property" },
        { "$.occurrences[0].kind", "missing-property" },
        { "$.occurrences[0].date", "missing-property" },
        { "$.ratings[0].employee", "missing-property" },
        { "$.ratings[0].criterion", "missing-property" },
        { "$.ratings[0].score", "missing-property" },
        { "$.ratings[0].rater", "missing-property" },
    };

    [Theory]
    [MemberData(nameof(Required))]
    public void Read_WithoutOneRequiredProperty_IsOneProblem(string path, string code)
    {
        var (parent, name) = Find(path);
        parent.Remove(name);
        Assert.Equal([path + " " + code], SampleFile.Problems(parent.Root.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Read_WithNullOrAWrongTypeForARequiredProperty_IsOneProblem(string path, string code)
    {
        var (parent, name) = Find(path);
        parent[name] = null;
        Assert.Equal([path + " " + code], SampleFile.Problems(parent.Root.ToJsonString()));
        parent[name] = JsonValue.Create(true);
        Assert.Equal([path + " wrong-type"], SampleFile.Problems(parent.Root.ToJsonString()));
    }

    [Fact]
    public void Read_AnyByteTakenOutOrChanged_GivesInputOrProblems()
    {
        var whole = Encoding.UTF8.GetBytes(Whole);
        SampleFile.Reader.Read(whole);
        for (var i = 0; i < whole.Length; i++)
        {
            Try([.. whole[..i], .. whole[(i + 1)..]]);
            Try(whole[..i]);
            foreach (var other in "\0\"\\{}[]:,0-eEn\u00FF"u8)
            {
                var changed = whole.ToArray();
                changed[i] = other;
                Try(changed);
            }
        }
    }

    private static void Try(byte[] json)
    {
        try
        {
            SampleFile.Reader.Read(json);
        }
        catch (AppraisalInputException wrong)
        {
            Assert.NotEmpty(wrong.Problems);
        }
    }

    private static (JsonObject Parent, string Name) Find(string path)
    {
        JsonNode node = JsonNode.Parse(Whole)!;
        var parts = path[2..].Replace("[", ".[", StringComparison.Ordinal).Split('.');
        foreach (var part in parts[..^1])
        {
            node = part[0] == '[' ? node[int.Parse(part[1..^1], System.Globalization.CultureInfo.InvariantCulture)]! : node[part]!;
        }

        return (node.AsObject(), parts[^1]);
    }
}
