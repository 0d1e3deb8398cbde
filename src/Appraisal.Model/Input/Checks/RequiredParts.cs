namespace Appraisal;

/// <summary>Tells the required parts that are absent and the ids that are blank, which count as unreadable from then on.</summary>
/// <param name="problems">Where problems are told.</param>
internal sealed class RequiredParts(ProblemLog problems)
{
    public void Check(DraftInput draft)
    {
        if (draft.Period.IsAbsent) TellMissing(draft.Period.PositionOr(draft.Position), JsonPath.Root, "period");
        if (draft.Appraisees.IsAbsent) TellMissing(draft.Appraisees.PositionOr(draft.Position), JsonPath.Root, "appraisees");
        foreach (var appraisee in draft.Appraisees.Value ?? [])
        {
            Require(appraisee, ref appraisee.Employee, "employee");
            Require(appraisee, ref appraisee.Scheme, "scheme");
            RefuseBlank(appraisee, ref appraisee.Post, "post");
        }

        foreach (var team in draft.Teams.Value ?? []) Check(team);
        foreach (var measurement in draft.Measurements.Value ?? [])
        {
            Require(measurement, ref measurement.Employee, "employee");
            Require(measurement, ref measurement.Code, "indicator");
            RequireValue(measurement, measurement.Value, "value");
        }

        foreach (var occurrence in draft.Occurrences.Value ?? [])
        {
            Require(occurrence, ref occurrence.Id, "id");
            Require(occurrence, ref occurrence.Employee, "employee");
            Require(occurrence, ref occurrence.Code, "kind");
            RequireValue(occurrence, occurrence.Date, "date");
            RefuseBlankItems(occurrence, occurrence.Circumstances, "circumstances");
        }

        foreach (var rating in draft.Ratings.Value ?? [])
        {
            Require(rating, ref rating.Employee, "employee");
            Require(rating, ref rating.Code, "criterion");
            RequireValue(rating, rating.Score, "score");
            Require(rating, ref rating.Rater, "rater");
        }
    }

    private void Check(DraftTeam team)
    {
        Require(team, ref team.Id, "id");
        RefuseBlank(team, ref team.Leader, "leader");
        RefuseBlank(team, ref team.Guide, "guide");
        if (team.Leader.IsAbsent && team.Guide.IsAbsent)
        {
            var position = team.Leader.PositionOr(team.Position);
            problems.Tell(position, team.Path.Property("leader"), ProblemCodes.MissingProperty, CheckMessages.NoLeaderOrGuide());
        }

        RequireValue(team, team.Members, "members");
        if (team.Members.IsKnown && team.Members.Value!.Count == 0)
        {
            problems.Tell(team.Members.Position, team.Path.Property("members"), ProblemCodes.MissingProperty, CheckMessages.NoMembers());
            team.Members = team.Members.Spoilt();
        }

        RefuseBlankItems(team, team.Members, "members");
    }

    private void Require(DraftElement element, ref Given<string> given, string name)
    {
        RequireValue(element, given, name);
        RefuseBlank(element, ref given, name);
    }

    private void RequireValue<T>(DraftElement element, Given<T> given, string name)
    {
        if (given.IsAbsent) TellMissing(given.PositionOr(element.Position), element.Path, name);
    }

    private void RefuseBlank(DraftElement element, ref Given<string> given, string name)
    {
        if (!IsBlank(given)) return;
        problems.Tell(given.Position, element.Path.Property(name), ProblemCodes.WrongType, CheckMessages.Blank(name));
        given = given.Spoilt();
    }

    private void RefuseBlankItems(DraftElement element, Given<List<Given<string>>> list, string name)
    {
        if (list.Value is not { } items) return;
        for (var i = 0; i < items.Count; i++)
        {
            if (!items[i].IsAbsent && !IsBlank(items[i])) continue;
            var position = items[i].IsAbsent ? list.Position : items[i].Position;
            problems.Tell(position, element.Path.Property(name).Item(i), ProblemCodes.WrongType, CheckMessages.BlankItem(name));
            items[i] = items[i].Spoilt();
        }
    }

    private static bool IsBlank(Given<string> given) => given.IsKnown && string.IsNullOrWhiteSpace(given.Value);

    private void TellMissing(int position, JsonPath path, string name) =>
        problems.Tell(position, path.Property(name), ProblemCodes.MissingProperty, CheckMessages.Missing(name));
}
