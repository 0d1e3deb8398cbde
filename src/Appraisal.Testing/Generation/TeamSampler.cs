using System.Globalization;

namespace Appraisal.Testing;

/// <summary>Draws teams: appraisees with several, members in several, teams of people who are not appraised.</summary>
internal sealed class TeamSampler(SchemeVocabulary scheme, Chance chance)
{
    private int _drawn;

    /// <summary>Teams in which each appraisee has the role that the scheme needs.</summary>
    public ValueList<Team> Of(ValueList<Appraisee> appraisees)
    {
        var teams = new List<Team>();
        if (scheme.TeamRole != TeamRole.None)
        {
            var pool = Enumerable.Range(1, Math.Max(3, appraisees.Count * 4)).Select(i => Id("M", i)).ToArray();
            foreach (var appraisee in appraisees)
            {
                var number = chance.Happens(25) ? chance.Between(2, 3) : 1;
                for (var i = 0; i < number; i++) teams.Add(TeamOf(appraisee.Employee, appraisees, pool));
            }
        }

        if (chance.Happens(scheme.TeamRole == TeamRole.None ? 5 : 15)) teams.Add(new Team("T0", "X0", null, [.. TakeSome(["N1", "M001", "M002"], 3)]));
        return chance.Shuffled(teams).ToValueList();
    }

    private static string Id(string prefix, int number) => prefix + number.ToString("000", CultureInfo.InvariantCulture);

    private Team TeamOf(string employee, ValueList<Appraisee> appraisees, string[] pool)
    {
        _drawn++;
        var members = TakeSome(pool, 5).ToList();
        var colleague = chance.OneOf(appraisees).Employee;
        if (colleague != employee && chance.Happens(10)) members.Add(colleague);
        var other = chance.OneOf<string?>(null, null, Id("X", _drawn), colleague);
        return scheme.TeamRole == TeamRole.Leader
            ? new Team(Id("T", _drawn), employee, other, [.. members])
            : new Team(Id("T", _drawn), other, employee, [.. members]);
    }

    private IReadOnlyList<string> TakeSome(string[] people, int most)
    {
        var number = chance.Between(1, Math.Min(most, people.Length));
        var taken = new HashSet<string>(StringComparer.Ordinal);
        while (taken.Count < number) taken.Add(chance.OneOf(people));
        return [.. taken];
    }
}
