using System.Text.Json;

namespace Appraisal;

/// <summary>Writes input problems as JSON: <c>{ "problems": [ { "path", "code", "message" } ] }</c>.</summary>
public static class ProblemWriter
{
    /// <summary>Writes problems in the order given, in UTF-8 without a byte order mark; leaves the stream open.</summary>
    public static void Write(Stream stream, IEnumerable<InputProblem> problems)
    {
        var document = new ProblemsDocument(problems.ToValueList());
        JsonLayout.Write(stream, json => JsonSerializer.Serialize(json, document, ResultJsonContext.Default.ProblemsDocument));
    }
}
