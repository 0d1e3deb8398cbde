namespace Appraisal;

/// <summary>Checks inputs built by hand by the rules that <see cref="InputReader"/> applies to files. Safe to share between threads.</summary>
/// <param name="vocabulary">What an input may say.</param>
public sealed class InputValidator(Vocabulary vocabulary)
{
    private readonly InputCheck _check = new(vocabulary ?? throw new ArgumentNullException(nameof(vocabulary)));

    /// <summary>Everything wrong with an input, with the paths it would have in a file, in the order period, appraisees, teams, measurements,
    /// occurrences, ratings, terms; empty when it can be appraised.</summary>
    public ValueList<InputProblem> Check(AppraisalInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var problems = new ProblemLog();
        _check.Check(new InputLift(problems).Lift(input), problems);
        return problems.IsEmpty ? [] : problems.InOrder();
    }
}
