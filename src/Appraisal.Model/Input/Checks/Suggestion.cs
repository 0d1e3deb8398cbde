namespace Appraisal;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class Suggestion
{
    /// <summary>A sentence that offers the nearest of the known names, with a space before it; empty when none is near, or the name is known itself.</summary>
    public static Explanation For(string given, IEnumerable<string> known)
    {
        var limit = Math.Clamp(given.Length / 3, 1, 4);
        string? nearest = null;
        foreach (var name in known)
        {
            if (name == given) return Explanation.None;
            if (Math.Abs(name.Length - given.Length) > limit) continue;
            var distance = Distance(given, name);
            if (distance > limit || (distance == limit && nearest is not null)) continue;
            limit = distance;
            nearest = name;
        }

        return nearest is null ? Explanation.None : Explanation.Of($" Did you mean \"{nearest}\"?");
    }

    /// <summary>
    /// How many letters must be changed, added or left out, or exchanged with their neighbours, to come from one name to the other; case counts nothing.
    /// </summary>
    private static int Distance(string from, string to)
    {
        var (beforeLast, last, row) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var j = 0; j <= to.Length; j++) row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            (beforeLast, last, row) = (last, row, beforeLast);
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (AreSame(from[i - 1], to[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && AreSame(from[i - 1], to[j - 2]) && AreSame(from[i - 2], to[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
        }

        return row[to.Length];
    }

    private static bool AreSame(char first, char second) => char.ToUpperInvariant(first) == char.ToUpperInvariant(second);
}
