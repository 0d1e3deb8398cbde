namespace Appraisal.OperationsScoring;

/// <summary>One of the four dimensions that the operations scoring standard rates.</summary>
/// <param name="Clause">The id of the clause that scores it.</param>
/// <param name="Name">What findings call it.</param>
/// <param name="Criteria">Its criteria, each rated 0 to 100.</param>
internal sealed record Dimension(string Clause, Explanation Name, ValueList<string> Criteria)
{
    public static Dimension Professionalism { get; } =
        new("OP-1.1", Explanation.Of($"professionalism"), ["answers", "systems", "product-knowledge"]);

    public static Dimension Responsiveness { get; } =
        new("OP-1.2", Explanation.Of($"response and efficiency"), ["response-speed", "time-management"]);

    public static Dimension Communication { get; } =
        new("OP-1.3", Explanation.Of($"communication and collaboration"), ["listening", "teamwork"]);

    public static Dimension ProblemSolving { get; } =
        new("OP-1.4", Explanation.Of($"problem solving"), ["root-cause", "composure"]);

    public static ValueList<Dimension> All { get; } = [Professionalism, Responsiveness, Communication, ProblemSolving];
}
