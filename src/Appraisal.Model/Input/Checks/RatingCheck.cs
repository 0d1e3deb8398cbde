namespace Appraisal;

/// <summary>Checks the ratings: who, what, the level or scale of the score, and the rater's group.</summary>
internal sealed class RatingCheck(Roster roster, ProblemLog problems) : FactCheck(roster, problems)
{
    public void Check(DraftInput draft)
    {
        if (draft.Ratings.Value is not { } ratings) return;
        var seen = new HashSet<(string, string, string)>(ratings.Count);
        foreach (var rating in ratings)
        {
            if (rating.Employee.IsKnown && rating.Code.IsKnown && rating.Rater.IsKnown
                && !seen.Add((rating.Employee.Value!, rating.Code.Value!, rating.Rater.Value!)))
            {
                Problems.Tell(
                    rating.Position, rating.Path, ProblemCodes.Duplicate,
                    CheckMessages.RatedTwice(rating.Employee.Value!, rating.Code.Value!, rating.Rater.Value!));
            }

            Check(rating);
        }
    }

    private void Check(DraftRating rating)
    {
        var reading = Roster.Ratings(rating.Employee, rating.Code);
        TellStanding(rating, reading, "criterion", static index => index.Criteria);
        if (rating.Score.IsKnown && reading.Refusing(rating.Score.Value, Allows) is { } refusing)
        {
            var score = rating.Score.Value;
            var (code, message) = refusing.Levels.Count > 0
                ? (ProblemCodes.InvalidLevel, CheckMessages.InvalidLevel(refusing, score))
                : (ProblemCodes.OutOfRange, CheckMessages.OutOfRange(Explanation.Verbatim(refusing.Code), score, refusing.Scale));
            TellAt(rating, rating.Score, "score", code, message);
        }

        if (rating.Group.IsKnown && !RaterGroups.TryParse(rating.Group.Value!, out _))
        {
            TellAt(rating, rating.Group, "group", ProblemCodes.UnknownCode, CheckMessages.UnknownGroup(rating.Group.Value!));
        }
    }

    private static bool Allows(CriterionDefinition definition, decimal score) =>
        definition.Levels.Count > 0 ? definition.Levels.AsSpan().Contains(score) : definition.Scale.Allows(score);
}
