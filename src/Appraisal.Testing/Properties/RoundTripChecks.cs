using System.Text;

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

    /// <summary>The same input gives the same bytes; read back they hold the statements' figures, and written again they are the same.</summary>
    public string? OfResult(AppraisalInput input)
    {
        var result = subject.Appraiser.Appraise(input);
        if (Subject.Difference("the same input again", result, subject.Appraiser.Appraise(input)) is { } difference) return difference;

        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Subject.FileOf(result)));
        var readBack = ResultReader.Read(file);
        return readBack.Statements.Select(FiguresOf).Zip(result.Statements.Select(FiguresOf)).All(both => both.First.SequenceEqual(both.Second))
            ? Subject.Difference("the result read back", result, readBack)
            : "the figures read back from the result's file differ";
    }

    private static IEnumerable<decimal?> FiguresOf(Statement statement) =>
    [
        statement.Score,
        statement.Max,
        .. statement.Figures.Select(figure => figure.Value),
        .. statement.Lines.SelectMany(line => new[] { line.Value, line.Max }),
    ];
}
