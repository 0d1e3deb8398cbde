using System.Text;

namespace Appraisal.Testing;

/// <summary>The scheme under test and the means to appraise by it.</summary>
internal sealed class Subject
{
    public Subject(Appraiser appraiser, string scheme, ScoringOptions options)
    {
        var catalogue = appraiser.Catalogue;
        Catalogue = catalogue;
        Inputs = new InputGenerator(catalogue, scheme);
        Definition = catalogue.FindScheme(scheme)!;
        Vocabulary = Definition.ToVocabulary();
        Options = options;
        Appraiser = appraiser;
        Validator = new InputValidator(catalogue.Vocabulary);
        Live = new LiveAppraisals(appraiser);
    }

    public ClauseCatalogue Catalogue { get; }

    public InputGenerator Inputs { get; }

    public SchemeDefinition Definition { get; }

    public SchemeVocabulary Vocabulary { get; }

    public ScoringOptions Options { get; }

    public Appraiser Appraiser { get; }

    public InputValidator Validator { get; }

    public LiveAppraisals Live { get; }

    /// <summary>The teams whose members' readings count for an employee.</summary>
    public IEnumerable<Team> TeamsOf(string employee, AppraisalInput input) =>
        input.Teams.Where(team => employee == PersonOf(team));

    /// <summary>Whose statements a measurement or rating of an employee goes into.</summary>
    public IReadOnlyList<string> OwnersOf(string employee, string code, AppraisalInput input)
    {
        var ofMembers = Vocabulary.Indicators.Any(indicator => indicator.OfMembers && indicator.Code == code);
        var people = ofMembers ? input.Teams.Where(team => team.Members.Contains(employee)).Select(PersonOf) : [employee];
        return [.. people.OfType<string>().Distinct(StringComparer.Ordinal).Where(IsAppraised)];

        bool IsAppraised(string person) => input.Appraisees.Any(appraisee => appraisee.Employee == person);
    }

    /// <summary>The first difference between two results as they are written, or null.</summary>
    public static string? Difference(string what, AppraisalResult expected, AppraisalResult actual)
    {
        var (first, second) = (FileOf(expected), FileOf(actual));
        if (first == second) return null;

        var at = 0;
        while (at < Math.Min(first.Length, second.Length) && first[at] == second[at]) at++;
        var from = Math.Max(0, at - 100);
        return $"{what}: '...{Around(first)}...' became '...{Around(second)}...'";

        string Around(string text) => text[Math.Min(from, text.Length)..Math.Min(at + 100, text.Length)];
    }

    /// <summary>The first difference between two statements as they are written, or null.</summary>
    public static string? Difference(string what, Period period, Statement expected, Statement actual) =>
        Difference(what, new AppraisalResult(period, [expected], []), new AppraisalResult(period, [actual], []));

    public static string FileOf(AppraisalResult result)
    {
        using var file = new MemoryStream();
        ResultWriter.Write(file, result);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private string? PersonOf(Team team) => Vocabulary.TeamRole switch
    {
        TeamRole.Leader => team.Leader,
        TeamRole.Guide => team.Guide,
        _ => null,
    };
}
