namespace Appraisal;

/// <summary>The terms of a scheme, as a reader needs to know them: which values they can take.</summary>
public interface ITermsVocabulary
{
    /// <summary>Everything wrong with a set of overrides: unknown names, values of the wrong shape or out of bounds, weights that do not add up.</summary>
    /// <param name="values">The overrides, in the order given.</param>
    IEnumerable<TermProblem> Check(ValueList<TermOverride> values);
}

/// <summary>Something wrong with an overridden term.</summary>
/// <param name="Path">Where, below the scheme's terms: <c>handoverFine</c>, <c>wageShares.meal</c>, <c>timelinessBands[1].points</c>.</param>
/// <param name="Code">One of <see cref="ProblemCodes"/>, for example <see cref="ProblemCodes.InvalidTerm"/> or <see cref="ProblemCodes.WeightsDoNotAddUp"/>.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record TermProblem(string Path, string Code, Explanation Message)
{
    /// <summary>The paths of the figures that are at fault together, of which <see cref="Path"/> is one; empty where it is at fault alone.</summary>
    /// <remarks>The problem is told at the first of them that is given: nobody finds a figure that does not stand in the file.</remarks>
    public ValueList<string> Together { get; init; } = [];

    /// <summary>The names of the terms that are at fault.</summary>
    public IEnumerable<string> Terms => (Together.Count > 0 ? Together : [Path]).Select(path => path.Split('.', '[')[0]);
}
