using System.Globalization;

namespace Appraisal.Testing;

/// <summary>Draws one valid input of a scheme from a seed.</summary>
internal sealed class InputSampler
{
    private readonly SchemeVocabulary _scheme;
    private readonly Landmarks _landmarks;
    private readonly Chance _chance;
    private readonly Dictionary<(string Employee, string Indicator), Measurement> _measurements = [];
    private readonly List<Rating> _ratings = [];

    private InputSampler(SchemeDefinition scheme, int seed)
    {
        _scheme = scheme.ToVocabulary();
        _landmarks = new Landmarks(scheme);
        _chance = new Chance(seed);
    }

    public static AppraisalInput Draw(SchemeDefinition scheme, int employees, int seed) => new InputSampler(scheme, seed).Draw(employees);

    private AppraisalInput Draw(int employees)
    {
        var period = PeriodSampler.Draw(_chance, _scheme);
        var appraisees = _chance.Shuffled(Enumerable.Range(1, employees).Select(AppraiseeOf)).ToValueList();
        var teams = new TeamSampler(_scheme, _chance).Of(appraisees);
        foreach (var appraisee in appraisees)
        {
            // Most people are appraised on complete records; else hardly a total would ever be complete.
            var present = _chance.Happens(60) ? 100 : 75;
            Measure(appraisee.Employee, ofMembers: false, present);
            Rate(appraisee, present);
        }

        foreach (var team in teams.Where(team => appraisees.Any(appraisee => appraisee.Employee == PersonOf(team))))
        {
            var present = _chance.Happens(70) ? 100 : 75;
            foreach (var member in team.Members) Measure(member, ofMembers: true, present);
        }

        var occurrences = new OccurrenceSampler(_scheme, _landmarks, _chance, period);
        return new AppraisalInput
        {
            Period = period,
            Appraisees = appraisees,
            Teams = teams,
            Measurements = _chance.Shuffled(_measurements.Values).ToValueList(),
            Occurrences = _chance.Shuffled(appraisees.SelectMany(occurrences.Of)).ToValueList(),
            Ratings = _chance.Shuffled(_ratings).ToValueList(),
        };
    }

    private Appraisee AppraiseeOf(int number)
    {
        string?[] posts = _scheme.PostRequired ? [.. _scheme.Posts] : [null, .. _scheme.Posts];
        var id = _chance.OneOf("A", "A", "a", "员工") + number.ToString("000", CultureInfo.InvariantCulture);
        return new Appraisee(id, _scheme.Scheme, _chance.OneOf(null, "Lin", "王芳"), _chance.OneOf(posts));
    }

    private string? PersonOf(Team team) => _scheme.TeamRole switch
    {
        TeamRole.Leader => team.Leader,
        TeamRole.Guide => team.Guide,
        _ => null,
    };

    private void Measure(string employee, bool ofMembers, int present)
    {
        // An indicator that must not exceed another comes after it.
        foreach (var indicator in _scheme.Indicators.Where(i => i.OfMembers == ofMembers).OrderBy(i => i.NotAbove is not null))
        {
            if (!_chance.Happens(present) || _measurements.ContainsKey((employee, indicator.Code))) continue;

            var range = indicator.Range;
            if (indicator.NotAbove is { } other && _measurements.TryGetValue((employee, other), out var bound))
            {
                range = range with { Maximum = range.Maximum is { } most ? Math.Min(most, bound.Value) : bound.Value };
            }

            var value = NumberSampler.Draw(_chance, range, LandmarksOf(indicator.Code, range));
            _measurements.Add((employee, indicator.Code), new Measurement(employee, indicator.Code, value));
        }
    }

    private void Rate(Appraisee appraisee, int present)
    {
        // The same score throughout puts totals exactly on the bounds of grades.
        var habit = _chance.Happens(25) ? NumberSampler.Draw(_chance, ValueRange.Points(100), _landmarks.All) : (decimal?)null;
        var raters = _chance.OneOf(1, 1, 1, 2, 3);
        var oneGroup = _chance.Happens(60);
        foreach (var criterion in _scheme.Criteria.Where(c => c.Posts.Count == 0 || c.Posts.Contains(appraisee.Post!)))
        {
            for (var i = 1; i <= raters; i++)
            {
                if (!_chance.Happens(present)) continue;

                var group = oneGroup ? RaterGroup.Superior : _chance.OneOf(Enum.GetValues<RaterGroup>());
                var rater = group == RaterGroup.Self ? appraisee.Employee : string.Create(CultureInfo.InvariantCulture, $"{group.ToString()[0]}{i}");
                if (_ratings.Exists(r => r.Employee == appraisee.Employee && r.Criterion == criterion.Code && r.Rater == rater)) continue;
                _ratings.Add(new Rating(appraisee.Employee, criterion.Code, ScoreOn(criterion, habit), rater, group));
            }
        }
    }

    private decimal ScoreOn(CriterionDefinition criterion, decimal? habit) =>
        criterion.Levels.Count > 0 ? _chance.OneOf(criterion.Levels)
        : habit is { } usual && criterion.Scale.Allows(usual) ? usual
        : NumberSampler.Draw(_chance, criterion.Scale, LandmarksOf(criterion.Code, criterion.Scale));

    // Points are compared with the bounds of grades too, which other clauses hold.
    private IReadOnlyList<decimal> LandmarksOf(string code, ValueRange range) =>
        range.Unit == "points" && range.Maximum is not null ? _landmarks.All : _landmarks.Of(code);
}
