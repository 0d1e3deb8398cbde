using System.Text.Json;

namespace Appraisal;

/// <summary>Writes input problems as JSON: <c>{ "problems": [ { "path", "code", "message" } ] }</c>.</summary>
public static class ProblemWriter
{
    /// <summary>Writes problems in English in the order given, in UTF-8 without a byte order mark; leaves the stream open.</summary>
    public static void Write(Stream stream, IEnumerable<InputProblem> problems) => Write(stream, problems, Language.English);

    /// <summary>Writes problems with their messages in a language.</summary>
    /// <param name="stream">Takes the text, in UTF-8 without a byte order mark; is left open.</param>
    /// <param name="problems">The problems, in the order in which they are to stand.</param>
    /// <param name="language">The language.</param>
    public static void Write(Stream stream, IEnumerable<InputProblem> problems, Language language)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(language);
        var document = new ProblemsDocument(
            [.. problems.Select(problem => new ProblemDocument(problem.Path, problem.Code, language.Say(problem.Message)))]);
        JsonLayout.Write(stream, json => JsonSerializer.Serialize(json, document, ResultJsonContext.Default.ProblemsDocument));
    }
}
