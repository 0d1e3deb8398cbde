namespace Appraisal;

/// <summary>Checks the appraisees and the teams.</summary>
/// <param name="vocabulary">What an input may say.</param>
/// <param name="roster">The people of the input.</param>
/// <param name="problems">Where problems are told.</param>
internal sealed class PeopleCheck(Vocabulary vocabulary, Roster roster, ProblemLog problems)
{
    public void Check(DraftInput draft)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var appraisee in draft.Appraisees.Value ?? [])
        {
            if (appraisee.Employee.IsKnown && appraisee.Scheme.IsKnown && !seen.Add((appraisee.Employee.Value!, appraisee.Scheme.Value!)))
            {
                problems.Tell(
                    appraisee.Position, appraisee.Path, ProblemCodes.Duplicate,
                    CheckMessages.AppraiseeTwice(appraisee.Employee.Value!, appraisee.Scheme.Value!));
            }

            CheckScheme(appraisee);
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var team in draft.Teams.Value ?? []) Check(team, ids);
    }

    private void CheckScheme(DraftAppraisee appraisee)
    {
        if (!appraisee.Scheme.IsKnown) return;
        if (vocabulary.Find(appraisee.Scheme.Value!) is not { } scheme)
        {
            problems.Tell(
                appraisee.Scheme.Position, appraisee.Path.Property("scheme"), ProblemCodes.UnknownScheme,
                CheckMessages.UnknownScheme(appraisee.Scheme.Value!, vocabulary));
            return;
        }

        CheckPost(appraisee, scheme);
        if (scheme.TeamRole != TeamRole.None && appraisee.Employee.IsKnown && !roster.Holds(appraisee.Employee.Value!, scheme.TeamRole))
        {
            problems.Tell(
                appraisee.Employee.Position, appraisee.Path.Property("employee"), ProblemCodes.UnknownTeam,
                CheckMessages.NoTeam(appraisee.Employee.Value!, scheme));
        }
    }

    private void CheckPost(DraftAppraisee appraisee, SchemeVocabulary scheme)
    {
        if (appraisee.Post.IsAbsent && !scheme.PostRequired) return;
        var path = appraisee.Path.Property("post");
        if (appraisee.Post.IsAbsent)
        {
            var position = appraisee.Post.PositionOr(appraisee.Position);
            problems.Tell(position, path, ProblemCodes.MissingProperty, CheckMessages.PostMissing(scheme));
        }
        else if (appraisee.Post.IsKnown && scheme.Posts.Count == 0)
        {
            problems.Tell(appraisee.Post.Position, path, ProblemCodes.NotAllowed, CheckMessages.PostNotAllowed(appraisee.Post.Value!, scheme));
        }
        else if (appraisee.Post.IsKnown && !scheme.Posts.Contains(appraisee.Post.Value))
        {
            problems.Tell(appraisee.Post.Position, path, ProblemCodes.UnknownPost, CheckMessages.UnknownPost(appraisee.Post.Value!, scheme));
        }
    }

    private void Check(DraftTeam team, HashSet<string> ids)
    {
        if (team.Id.IsKnown && !ids.Add(team.Id.Value!))
        {
            var twice = CheckMessages.IdTwice(Explanation.Of($"team"), team.Id.Value!);
            problems.Tell(team.Id.Position, team.Path.Property("id"), ProblemCodes.Duplicate, twice);
        }

        var members = team.Members.Value ?? [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].IsKnown && !seen.Add(members[i].Value!))
            {
                problems.Tell(
                    members[i].Position, team.Path.Property("members").Item(i), ProblemCodes.Duplicate, CheckMessages.MemberTwice(members[i].Value!));
            }
        }
    }
}
