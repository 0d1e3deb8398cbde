namespace Appraisal;

/// <summary>Collects the problems of one input and gives them in document order.</summary>
internal sealed class ProblemLog
{
    private readonly List<(int Position, InputProblem Problem)> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public void Tell(int position, JsonPath path, string code, Explanation message) =>
        _problems.Add((position, new InputProblem(path.ToString(), code, message)));

    /// <summary>All problems, by position; those of one place in the order in which they were told.</summary>
    public ValueList<InputProblem> InOrder() =>
        _problems.OrderBy(entry => entry.Position).Select(entry => entry.Problem).ToValueList();
}
