namespace Appraisal.PostCriteria;

/// <summary>The weights of the criteria for data analysis, in percent: a third each, exactly, as long as none is set.</summary>
/// <remarks>A third of 100 is no decimal, so whoever sets one weight sets all three.</remarks>
public sealed record DataAnalysisWeights
{
    /// <summary>The weight of <c>data-analysis</c>; a third of 100 when unset.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal? DataAnalysis { get; init; }

    /// <summary>The weight of <c>report-writing</c>; a third of 100 when unset.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal? ReportWriting { get; init; }

    /// <summary>The weight of <c>problem-solving</c>; a third of 100 when unset.</summary>
    [Term(Unit = "percent", Maximum = "100")]
    public decimal? ProblemSolving { get; init; }

    private static Rational Third => (Rational)100 / 3;

    /// <summary>A weight, or a third of 100 where it is unset.</summary>
    internal static Rational OrThird(decimal? weight) => weight is { } given ? given : Third;

    /// <summary>The problem of weights that do not add up to 100, or nothing when they do.</summary>
    /// <param name="path">The term, as written in input.</param>
    internal IEnumerable<TermProblem> Check(string path)
    {
        var sum = OrThird(DataAnalysis) + OrThird(ReportWriting) + OrThird(ProblemSolving);
        if (sum != 100)
        {
            yield return new TermProblem(
                path, ProblemCodes.WeightsDoNotAddUp, Explanation.Of($"The weights add up to {sum}; set all three so that they add up to 100."));
        }
    }
}
