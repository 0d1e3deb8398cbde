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

    /// <summary>How many letters must be changed, added or left out to come from one name to the other; case counts nothing.</summary>
    private static int Distance(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++) row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var same = char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1)));
            }
        }

        return row[to.Length];
    }
}
