namespace Appraisal;

/// <summary>The words an input uses for the groups of raters.</summary>
internal static class RaterGroups
{
    public static ValueList<string> Names { get; } = ["self", "superior", "peer"];

    public static bool TryParse(string name, out RaterGroup group)
    {
        RaterGroup? known = name switch
        {
            "superior" => RaterGroup.Superior,
            "self" => RaterGroup.Self,
            "peer" => RaterGroup.Peer,
            _ => null,
        };
        group = known ?? RaterGroup.Superior;
        return known is not null;
    }

    /// <summary>The word; for a value outside the enumeration its number, which is no known word.</summary>
    public static string NameOf(RaterGroup group) => group switch
    {
        RaterGroup.Superior => "superior",
        RaterGroup.Self => "self",
        RaterGroup.Peer => "peer",
        _ => group.ToString("D"),
    };
}
