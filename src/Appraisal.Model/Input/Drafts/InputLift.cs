namespace Appraisal;

/// <summary>Turns an input built by hand into a draft, so that it is checked by the same rules as a file.</summary>
/// <remarks>Positions count upwards as parts are met.</remarks>
/// <param name="problems">Where problems are told that no file can have.</param>
internal sealed class InputLift(ProblemLog problems)
{
    private static readonly List<Given<string>> _noTexts = [];

    private int _position;

    public DraftInput Lift(AppraisalInput input) => new()
    {
        Period = Give(input.Period),
        Appraisees = List(input.Appraisees, (appraisee, index) => new DraftAppraisee(DraftInput.AppraiseesPath, index, _position++)
        {
            Employee = Give(appraisee.Employee),
            Name = Give(appraisee.Name),
            Scheme = Give(appraisee.Scheme),
            Post = Give(appraisee.Post),
        }),
        Teams = List(input.Teams, (team, index) => new DraftTeam(DraftInput.TeamsPath, index, _position++)
        {
            Id = Give(team.Id),
            Leader = Give(team.Leader),
            Guide = Give(team.Guide),
            Members = Texts(team.Members),
        }),
        Measurements = List(input.Measurements, (measurement, index) => new DraftMeasurement(DraftInput.MeasurementsPath, index, _position++)
        {
            Employee = Give(measurement.Employee),
            Code = Give(measurement.Indicator),
            Value = GiveValue(measurement.Value),
        }),
        Occurrences = List(input.Occurrences, (occurrence, index) => new DraftOccurrence(DraftInput.OccurrencesPath, index, _position++)
        {
            Id = Give(occurrence.Id),
            Employee = Give(occurrence.Employee),
            Code = Give(occurrence.Kind),
            Date = GiveValue(occurrence.Date),
            Count = GiveValue((decimal)occurrence.Count),
            Circumstances = Texts(occurrence.Circumstances),
            Amount = occurrence.Amount is { } amount ? GiveValue(amount) : default,
            Note = Give(occurrence.Note),
        }),
        Ratings = List(input.Ratings, (rating, index) => new DraftRating(DraftInput.RatingsPath, index, _position++)
        {
            Employee = Give(rating.Employee),
            Code = Give(rating.Criterion),
            Score = GiveValue(rating.Score),
            Rater = Give(rating.Rater),
            Group = Give(RaterGroups.NameOf(rating.Group)),
        }),
        Terms = List(input.Terms, (terms, _) => Lift(terms)),
    };

    private DraftTerms Lift(SchemeOverrides overrides)
    {
        var terms = new DraftTerms(overrides.Scheme, DraftInput.TermsPath.Property(overrides.Scheme), _position++);
        var dated = overrides.Versions.Count != 1 || overrides.Versions[0].From is not null;
        for (var i = 0; i < overrides.Versions.Count; i++)
        {
            terms.Versions.Add(Lift(overrides.Scheme, overrides.Versions[i], dated ? terms.Path.Item(i) : terms.Path));
        }

        return terms;
    }

    private DraftTermsVersion Lift(string scheme, TermsVersion given, JsonPath path)
    {
        var version = new DraftTermsVersion(scheme, path, _position++);
        if (given.From is { } day) version.From = GiveValue(day);
        foreach (var term in given.Values)
        {
            var position = _position++;
            if (!version.Positions.TryAdd(term.Term, position))
            {
                problems.Tell(position, path.Property(term.Term), ProblemCodes.Duplicate, ReadingMessages.RepeatedProperty(term.Term));
            }
            else if (term.Scheme != scheme)
            {
                problems.Tell(position, path.Property(term.Term), ProblemCodes.InvalidTerm, CheckMessages.TermOfOtherScheme(term, scheme));
            }
            else
            {
                version.Values.Add(term);
            }
        }

        return version;
    }

    private Given<T> Give<T>(T? value)
        where T : class =>
        value is null ? default : Given.Known(value, _position++);

    private Given<T> GiveValue<T>(T value)
        where T : struct =>
        Given.Known(value, _position++);

    private Given<List<Given<string>>> Texts(ValueList<string>? texts)
    {
        if (texts is null) return default;
        var position = _position++;
        if (texts.Count == 0) return Given.Known(_noTexts, position);
        var items = new List<Given<string>>(texts.Count);
        foreach (var text in texts.AsSpan()) items.Add(Give(text));
        return Given.Known(items, position);
    }

    private Given<List<TDraft>> List<T, TDraft>(ValueList<T>? elements, Func<T, int, TDraft> lift)
    {
        if (elements is null) return default;
        var position = _position++;
        var drafts = new List<TDraft>(elements.Count);
        for (var i = 0; i < elements.Count; i++) drafts.Add(lift(elements[i], i));
        return Given.Known(drafts, position);
    }
}
