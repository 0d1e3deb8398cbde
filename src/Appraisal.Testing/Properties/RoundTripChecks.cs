using System.Text.Json;

namespace Appraisal.Testing;

/// <summary>Looks whether inputs and results survive being written.</summary>
internal sealed class RoundTripChecks(Subject subject)
{
    private readonly InputReader _reader = new(subject.Catalogue.Vocabulary);

    /// <summary>An input read back is the input that was written.</summary>
    public string? OfInput(AppraisalInput input)
    {
        using var file = new MemoryStream();
        InputWriter.Write(file, input);
        file.Position = 0;
        return _reader.Read(file) == input ? null : "the input read back from its file differs";
    }

    /// <summary>The same input gives the same bytes, and they hold the statements' figures.</summary>
    public string? OfResult(AppraisalInput input)
    {
        var result = subject.Appraiser.Appraise(input);
        if (Subject.Difference("the same input again", result, subject.Appraiser.Appraise(input)) is { } difference) return difference;

        using var json = JsonDocument.Parse(Subject.FileOf(result));
        var written = json.RootElement.GetProperty("statements").EnumerateArray().Select(FiguresIn);
        return written.Zip(result.Statements.Select(FiguresOf)).All(figures => figures.First.SequenceEqual(figures.Second))
            ? null
            : "the figures in the result's file differ from the statements'";
    }

    private static IEnumerable<decimal?> FiguresIn(JsonElement statement) =>
    [
        DecimalIn(statement.GetProperty("score")),
        DecimalIn(statement.GetProperty("max")),
        .. statement.GetProperty("figures").EnumerateObject().Select(figure => DecimalIn(figure.Value)),
        .. statement.GetProperty("lines").EnumerateArray().Select(line => DecimalIn(line.GetProperty("value"))),
    ];

    private static IEnumerable<decimal?> FiguresOf(Statement statement) =>
    [
        statement.Score,
        statement.Max,
        .. statement.Figures.Select(figure => figure.Value),
        .. statement.Lines.Select(line => line.Value),
    ];

    private static decimal? DecimalIn(JsonElement number) => number.ValueKind == JsonValueKind.Null ? null : number.GetDecimal();
}
