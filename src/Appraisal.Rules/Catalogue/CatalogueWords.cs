using System.Text;

namespace Appraisal;

/// <summary>The words in which the catalogue is published.</summary>
public static class CatalogueWords
{
    /// <summary>A word of the catalogue in kebab-case: <c>not-computable</c>, <c>by-reference</c>.</summary>
    /// <typeparam name="TWord">The enumeration.</typeparam>
    /// <param name="word">The word.</param>
    public static string Of<TWord>(TWord word)
        where TWord : struct, Enum
    {
        var kebab = new StringBuilder();
        foreach (var character in word.ToString())
        {
            if (char.IsAsciiLetterUpper(character) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(character));
        }

        return kebab.ToString();
    }

    /// <summary>The names of the classes that carry a clause out, in ordinal order; of the checking class for a check; null where nobody can.</summary>
    /// <param name="clause">The clause.</param>
    public static string? RuleOf(CataloguedClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return clause.Status switch
        {
            ClauseStatus.NotComputable => null,
            ClauseStatus.Check => clause.Entry.CheckedBy!.Name,
            _ => string.Join(", ", clause.Rules.Select(rule => rule.Name).Order(StringComparer.Ordinal)),
        };
    }

    /// <summary>The rule or check of a clause, or why nobody can compute it.</summary>
    /// <param name="clause">The clause.</param>
    public static string CarriedOutBy(CataloguedClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var status = Of(clause.Status);
        return clause.Entry.Reason is { } reason ? $"{status}: {Of(reason)}" : $"{status} {RuleOf(clause)}";
    }
}
