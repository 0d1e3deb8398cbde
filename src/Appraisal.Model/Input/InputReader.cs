using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Appraisal;

/// <summary>Reads inputs from JSON and checks them against a vocabulary. Safe to share between threads.</summary>
/// <param name="vocabulary">What an input may say.</param>
public sealed class InputReader(Vocabulary vocabulary)
{
    private readonly InputCheck _check = new(vocabulary ?? throw new ArgumentNullException(nameof(vocabulary)));

    /// <summary>Reads an input.</summary>
    /// <param name="utf8">The JSON in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="AppraisalInputException">The input is wrong; carries every problem in document order.</exception>
    public AppraisalInput Read(ReadOnlySpan<byte> utf8)
    {
        var problems = new ProblemLog();
        var draft = Parse(utf8, problems, static (json, reader) => reader.Read(json));
        if (draft is not null) _check.Check(draft, problems);
        ThrowIfAny(problems);
        return draft!.Build();
    }

    /// <summary>Reads an input from a text.</summary>
    /// <exception cref="AppraisalInputException">The input is wrong; carries every problem in document order.</exception>
    public AppraisalInput Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads an input from a stream to its end; leaves the stream open.</summary>
    /// <param name="stream">The JSON in UTF-8.</param>
    /// <exception cref="AppraisalInputException">The input is wrong; carries every problem in document order.</exception>
    public AppraisalInput Read(Stream stream) => Read(Contents(stream));

    /// <summary>Reads an input from a stream to its end without blocking; leaves the stream open.</summary>
    /// <param name="stream">The JSON in UTF-8.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="AppraisalInputException">The input is wrong; carries every problem in document order.</exception>
    public async Task<AppraisalInput> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Reads a file of overrides alone: a value of the input's <c>terms</c>, with paths from <c>$</c>.</summary>
    /// <param name="stream">The JSON in UTF-8; is left open.</param>
    /// <exception cref="AppraisalInputException">The terms are wrong; carries every problem in document order.</exception>
    public ValueList<SchemeOverrides> ReadTerms(Stream stream) => ReadTerms(Contents(stream));

    /// <summary>Reads overrides alone: a value of the input's <c>terms</c>, with paths from <c>$</c>.</summary>
    /// <param name="utf8">The JSON in UTF-8.</param>
    /// <exception cref="AppraisalInputException">The terms are wrong; carries every problem in document order.</exception>
    public ValueList<SchemeOverrides> ReadTerms(ReadOnlySpan<byte> utf8)
    {
        var problems = new ProblemLog();
        var terms = Parse(utf8, problems, static (json, reader) => reader.ReadTerms(json));
        _check.CheckTerms(terms, problems);
        ThrowIfAny(problems);
        return DraftInput.BuildTerms(terms);
    }

    /// <summary>Parses a document; what is no JSON is one problem, and the only one.</summary>
    private static T? Parse<T>(ReadOnlySpan<byte> utf8, ProblemLog problems, Func<ReadOnlySpan<byte>, DraftReader, T> read)
    {
        var json = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (json.IndexOfAnyExcept(" \t\r\n"u8) < 0) throw Malformed(ReadingMessages.Empty());
        if (!Utf8.IsValid(json)) throw Malformed(ReadingMessages.NotUtf8());
        try
        {
            return read(json, new DraftReader(problems));
        }
        catch (JsonException broken)
        {
            throw Malformed(ReadingMessages.Malformed((broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1));
        }
    }

    private static AppraisalInputException Malformed(Explanation message) =>
        new([new InputProblem(JsonPath.Root.ToString(), ProblemCodes.MalformedJson, message)]);

    private static void ThrowIfAny(ProblemLog problems)
    {
        if (!problems.IsEmpty) throw new AppraisalInputException(problems.InOrder());
    }

    private static byte[] Contents(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
