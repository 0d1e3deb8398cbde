using System.Globalization;

namespace Appraisal.ManagementPost;

/// <summary>The situations for which the guide recommends weights.</summary>
internal static class Situations
{
    /// <summary>Strength: the team's ability is high.</summary>
    public const string StrongAbility = "strong-ability";

    /// <summary>Weakness: responses are slow.</summary>
    public const string SlowResponse = "slow-response";

    /// <summary>Opportunity: a new product comes.</summary>
    public const string NewProduct = "new-product";

    /// <summary>Threat: competitors serve better.</summary>
    public const string CompetitorService = "competitor-service";

    private static readonly ValueList<string> _all = [StrongAbility, SlowResponse, NewProduct, CompetitorService];

    /// <summary>The problems of names that are no situation.</summary>
    /// <param name="path">The term, as written in input.</param>
    /// <param name="names">The names given.</param>
    public static IEnumerable<TermProblem> Check(string path, ValueList<string> names) =>
        names
            .Select((name, index) => (name, index))
            .Where(given => !_all.Contains(given.name))
            .Select(given => new TermProblem(
                string.Create(CultureInfo.InvariantCulture, $"{path}[{given.index}]"),
                ProblemCodes.InvalidTerm,
                Explanation.Of($"'{given.name}' is no situation. Situations are: {string.Join(", ", _all)}.")));
}
