namespace Appraisal.Samples.Commands;

/// <summary>The file of <c>--terms</c>: its problems carry its name, so that nobody looks for them in the input.</summary>
/// <param name="path">The file.</param>
internal sealed class TermsFile(string path)
{
    private const string PlaceInInput = "$.terms";

    /// <summary>Opens the file.</summary>
    /// <exception cref="CommandFailure">The file cannot be opened.</exception>
    public Stream Open() => InputFile.Open(path);

    /// <summary>Reads and checks the file alone.</summary>
    /// <exception cref="AppraisalInputException">The file has problems; they carry its name.</exception>
    /// <exception cref="CommandFailure">The file cannot be opened.</exception>
    public ValueList<SchemeOverrides> Read()
    {
        using var stream = Open();
        try
        {
            return AppraisalJson.ReadTerms(stream);
        }
        catch (AppraisalInputException failure)
        {
            throw new AppraisalInputException(Named(failure.Problems).ToValueList());
        }
    }

    /// <summary>Problems of the file, with its name.</summary>
    public IEnumerable<InputProblem> Named(IEnumerable<InputProblem> problems) =>
        problems.Select(problem => problem with { Message = Explanation.Of($"{Path.GetFileName(path)}: {problem.Message}") });

    /// <summary>Problems of an input into which the file's terms were put: those of the terms become the file's.</summary>
    public ValueList<InputProblem> Own(IEnumerable<InputProblem> problems) =>
        problems.SelectMany(problem => problem.Path.StartsWith(PlaceInInput, StringComparison.Ordinal)
            ? Named([problem with { Path = "$" + problem.Path[PlaceInInput.Length..] }])
            : [problem]).ToValueList();
}
