namespace Appraisal;

/// <summary>Something wrong with an input.</summary>
/// <param name="Path">Where, as a JSON path: <c>$.occurrences[3].date</c>.</param>
/// <param name="Code">What, one of <see cref="ProblemCodes"/>.</param>
/// <param name="Message">What is wrong and what would be right, for a person in HR.</param>
public sealed record InputProblem(string Path, string Code, Explanation Message);

/// <summary>The codes of input problems.</summary>
public static class ProblemCodes
{
    /// <summary>The text is not JSON.</summary>
    public const string MalformedJson = "malformed-json";

    /// <summary>A property the format does not know.</summary>
    public const string UnknownProperty = "unknown-property";

    /// <summary>A required property is absent.</summary>
    public const string MissingProperty = "missing-property";

    /// <summary>A value of the wrong type, or a text that is no date or period.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>A fact about somebody who is neither an appraisee nor in a team.</summary>
    public const string UnknownEmployee = "unknown-employee";

    /// <summary>A scheme the catalogue does not have.</summary>
    public const string UnknownScheme = "unknown-scheme";

    /// <summary>A code that no scheme of that employee reads.</summary>
    public const string UnknownCode = "unknown-code";

    /// <summary>A circumstance the occurrence's kind does not have.</summary>
    public const string UnknownCircumstance = "unknown-circumstance";

    /// <summary>A post the scheme does not have.</summary>
    public const string UnknownPost = "unknown-post";

    /// <summary>No team names the appraisee in the role the scheme needs.</summary>
    public const string UnknownTeam = "unknown-team";

    /// <summary>The same thing given twice.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>A number outside its range, or beyond what a decimal holds exactly.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>A rating that is none of its criterion's levels.</summary>
    public const string InvalidLevel = "invalid-level";

    /// <summary>A date after the period.</summary>
    public const string DateAfterPeriod = "date-after-period";

    /// <summary>A period that a scheme of the input does not allow.</summary>
    public const string PeriodNotAllowed = "period-not-allowed";

    /// <summary>A period that starts before a scheme came into force.</summary>
    public const string NotInForce = "not-in-force";

    /// <summary>Weights that do not add up to the scheme's maximum.</summary>
    public const string WeightsDoNotAddUp = "weights-do-not-add-up";

    /// <summary>A term the scheme does not have, or a value it cannot take.</summary>
    public const string InvalidTerm = "invalid-term";

    /// <summary>An occurrence without the amount its kind requires.</summary>
    public const string AmountRequired = "amount-required";

    /// <summary>An occurrence without the circumstance its kind requires.</summary>
    public const string CircumstanceRequired = "circumstance-required";

    /// <summary>An amount, a count above 1 or a post where its row or scheme has none.</summary>
    public const string NotAllowed = "not-allowed";
}

/// <summary>An input cannot be appraised; carries every problem of it, in document order.</summary>
public sealed class AppraisalInputException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problems">All problems, in document order; at least one.</param>
    public AppraisalInputException(IEnumerable<InputProblem> problems)
        : this(problems.ToValueList())
    {
    }

    private AppraisalInputException(ValueList<InputProblem> problems)
        : base(string.Join(Environment.NewLine, problems.Select(problem => $"{problem.Path}: {problem.Message} ({problem.Code})"))) =>
        Problems = problems;

    /// <summary>All problems, in document order.</summary>
    public ValueList<InputProblem> Problems { get; }
}
