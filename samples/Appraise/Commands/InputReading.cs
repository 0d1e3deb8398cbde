using Appraisal.Samples.Facts;

namespace Appraisal.Samples.Commands;

/// <summary>What reading gave: an input, or every problem of the files that were read.</summary>
/// <param name="Input">The input, with the terms of the terms file; null when there are problems.</param>
/// <param name="Problems">The problems, those of the input first.</param>
internal sealed record InputReading(AppraisalInput? Input, ValueList<InputProblem> Problems)
{
    /// <summary>Reads and checks an input and, where there is one, a terms file.</summary>
    /// <exception cref="CommandFailure">A file cannot be opened.</exception>
    public static InputReading Of(string path, TermsFile? terms, Terminal terminal) => Of(path, terms, [], terminal);

    /// <summary>Reads and checks an input together with files of facts and, where there is one, a terms file.</summary>
    /// <exception cref="CommandFailure">A file cannot be opened.</exception>
    public static InputReading Of(string path, TermsFile? terms, IReadOnlyList<FactTable> facts, Terminal terminal)
    {
        var (input, problems) = facts.Count == 0
            ? Collect(() => InputFile.Open(path, terminal), AppraisalJson.ReadInput)
            : WithFacts(path, facts, terminal);
        var own = new InputReading(input, problems);
        return terms is null ? own : own.With(terms);
    }

    /// <summary>The same input with the terms of a terms file, or every problem of both.</summary>
    /// <exception cref="CommandFailure">The file cannot be opened.</exception>
    public InputReading With(TermsFile terms)
    {
        var (schemes, wrong) = Collect(terms.Open, AppraisalJson.ReadTerms);
        return Input is null || schemes is null
            ? new InputReading(null, [.. Problems, .. terms.Named(wrong)])
            : new InputReading(Replaced(Input, schemes), []);
    }

    private static (AppraisalInput? Input, ValueList<InputProblem> Problems) WithFacts(string path, IReadOnlyList<FactTable> facts, Terminal terminal)
    {
        using var stream = InputFile.Open(path, terminal);
        return FactFiles.Read(stream, facts);
    }

    private static AppraisalInput Replaced(AppraisalInput input, ValueList<SchemeOverrides> schemes)
    {
        var replaced = schemes.Select(given => given.Scheme).ToHashSet(StringComparer.Ordinal);
        return input with { Terms = [.. input.Terms.Where(given => !replaced.Contains(given.Scheme)), .. schemes] };
    }

    private static (T? Read, ValueList<InputProblem> Problems) Collect<T>(Func<Stream> open, Func<Stream, T> read)
        where T : class
    {
        using var stream = open();
        try
        {
            return (read(stream), []);
        }
        catch (AppraisalInputException failure)
        {
            return (null, failure.Problems);
        }
    }
}
