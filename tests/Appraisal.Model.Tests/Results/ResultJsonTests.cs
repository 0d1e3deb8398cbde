using System.Text;
using System.Text.Json;

namespace Appraisal.Model.Tests.Results;

public sealed class ResultJsonTests
{
    private static readonly AppraisalResult _result = new(
        Period.Month(2014, 4),
        [
            new Statement
            {
                Employee = "A01",
                Name = "林",
                Scheme = "taobao-service",
                Complete = true,
                Figures = [new StatementFigure("payable", 3931.2500m), new StatementFigure("gross", null)],
                Lines =
                [
                    new StatementLine("TB-3.3", LineKind.Fine, new ClauseTitle("交接 & <handover>", "交接罚款"), -50.00m, null, Unit.Yuan, Explanation.Of($"1st time: {50m}"), ["occurrences/O1"]),
                    new StatementLine("TB-6.1", LineKind.Score, new ClauseTitle("x", "x"), 21.60m, 30m, Unit.Points, Explanation.Of($"{{set}} {0.720m}"), []),
                ],
                Findings = [new StatementFinding("TB-3.1", "shift-not-rotated", Explanation.Of($"since {new DateOnly(2014, 4, 3)}"), ["occurrences/O7"])],
            },
            new Statement { Employee = "A02", Scheme = "x", Complete = false, Score = 83.33333333333333333333333333m, Max = 100m, Grade = "good", Separation = true },
        ],
        [new UnusedFact("occurrences/O2", Explanation.Of($"dated before the period"))]);

    private const string Expected = """
        {
          "period": {
            "from": "2014-04-01",
            "to": "2014-04-30"
          },
          "statements": [
            {
              "employee": "A01",
              "name": "林",
              "scheme": "taobao-service",
              "complete": true,
              "score": null,
              "max": null,
              "grade": null,
              "separation": false,
              "figures": {
                "payable": 3931.25,
                "gross": null
              },
              "lines": [
                {
                  "clause": "TB-3.3",
                  "kind": "fine",
                  "label": "交接 & <handover>",
                  "value": -50,
                  "max": null,
                  "unit": "yuan",
                  "how": "1st time: 50",
                  "because": [
                    "occurrences/O1"
                  ]
                },
                {
                  "clause": "TB-6.1",
                  "kind": "score",
                  "label": "x",
                  "value": 21.6,
                  "max": 30,
                  "unit": "points",
                  "how": "{set} 0.72",
                  "because": []
                }
              ],
              "findings": [
                {
                  "clause": "TB-3.1",
                  "code": "shift-not-rotated",
                  "message": "since 2014-04-03",
                  "because": [
                    "occurrences/O7"
                  ]
                }
              ]
            },
            {
              "employee": "A02",
              "name": null,
              "scheme": "x",
              "complete": false,
              "score": 83.33333333333333333333333333,
              "max": 100,
              "grade": "good",
              "separation": true,
              "figures": {},
              "lines": [],
              "findings": []
            }
          ],
          "unused": [
            {
              "fact": "occurrences/O2",
              "reason": "dated before the period"
            }
          ]
        }

        """;

    [Fact]
    public void Write_Result_HasThePropertiesOfTheContractInOrder() =>
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(Write(_result)));

    [Fact]
    public void Read_WrittenResult_WritesTheSameBytes()
    {
        var bytes = Write(_result);
        Assert.Equal(bytes, Write(Read(bytes)));
        Assert.Equal(Read(bytes), Read(Write(Read(bytes))));
    }

    [Fact]
    public void Read_EveryKindAndUnit_ComesBack()
    {
        var lines = Enum.GetValues<LineKind>()
            .SelectMany(_ => Enum.GetValues<Unit>(), (kind, unit) => new StatementLine("C", kind, new ClauseTitle("l", "l"), 1, null, unit, Explanation.None, []))
            .ToValueList();
        var result = new AppraisalResult(Period.Month(2014, 4), [_result.Statements[1] with { Lines = lines }], []);
        Assert.Equal(result, Read(Write(result)));
    }

    [Fact]
    public void Write_Chinese_TellsLabelsAndDaysInChinese()
    {
        using var stream = new MemoryStream();
        ResultWriter.Write(stream, _result, Language.Chinese);
        var json = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Contains("\"label\": \"交接罚款\"", json, StringComparison.Ordinal);
        Assert.Contains("2014年4月3日\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\": \"fine\"", "\"kind\": \"Fine\"")]
    [InlineData("\"unit\": \"yuan\"", "\"unit\": \"dollars\"")]
    [InlineData("\"unused\"", "\"used\"")]
    [InlineData("\"scheme\": \"x\"", "\"scheme\": null")]
    [InlineData("\"complete\": true,", "")]
    public void Read_NoResult_IsRefused(string part, string instead)
    {
        var broken = Encoding.UTF8.GetBytes(Expected.Replace(part, instead, StringComparison.Ordinal));
        Assert.Throws<JsonException>(() => Read(broken));
    }

    private static byte[] Write(AppraisalResult result)
    {
        using var stream = new MemoryStream();
        ResultWriter.Write(stream, result);
        return stream.ToArray();
    }

    private static AppraisalResult Read(byte[] json)
    {
        using var stream = new MemoryStream(json);
        return ResultReader.Read(stream);
    }
}
