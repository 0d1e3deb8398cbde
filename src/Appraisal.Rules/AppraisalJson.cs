namespace Appraisal;

/// <summary>JSON of the built-in schemes.</summary>
public static class AppraisalJson
{
    private static readonly InputReader _reader = new(ClauseCatalogue.BuiltIn.Vocabulary);

    /// <summary>Reads and checks an input file against the built-in vocabulary.</summary>
    /// <param name="stream">UTF-8 JSON.</param>
    /// <exception cref="AppraisalInputException">The file has problems; the exception carries all of them.</exception>
    public static AppraisalInput ReadInput(Stream stream) => _reader.Read(stream);

    /// <summary>Reads overrides of terms: a file that holds a value of <c>terms</c>.</summary>
    /// <param name="stream">UTF-8 JSON.</param>
    /// <exception cref="AppraisalInputException">The file has problems; the exception carries all of them.</exception>
    public static ValueList<SchemeOverrides> ReadTerms(Stream stream) => _reader.ReadTerms(stream);

    /// <summary>Writes a result in English as UTF-8 JSON, the same bytes for the same result.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="result">The result.</param>
    public static void Write(Stream stream, AppraisalResult result) => ResultWriter.Write(stream, result);

    /// <summary>Writes a result as UTF-8 JSON with its texts in a language, the same bytes for the same result.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of labels, arithmetic, messages and reasons.</param>
    public static void Write(Stream stream, AppraisalResult result, Language language) => ResultWriter.Write(stream, result, language);
}
