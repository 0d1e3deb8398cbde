using System.Runtime.CompilerServices;
using System.Text;

namespace Appraisal;

/// <summary>The fixed words of proofs and comparisons in one language; their texts are the resources Words, by the names of the members.</summary>
/// <param name="language">The language.</param>
internal readonly struct ReportWords(Language language)
{
    private static readonly Wording _wording = new("Appraisal.Rules.Texts.Words", typeof(ReportWords).Assembly);

    public string Incomplete => Of();

    public string FindingsHeading => Of();

    public string NextGradeHeading => Of();

    public string SilentHeading => Of();

    public string BestGrade => Of();

    public string ItemsHeading => Of();

    public string LossesHeading => Of();

    public string NoChange => Of();

    public string ChangesHeading => Of();

    public string NoTermDiffers => Of();

    public string TermsHeading => Of();

    public string GradesHeading => Of();

    public string BudgetHeading => Of();

    public string SeparationBegins => Of();

    public string SeparationEnds => Of();

    public string CompletenessBegins => Of();

    public string CompletenessEnds => Of();

    public string None => Of();

    public string MeasurePoints => Of();

    public string MeasureYuan => Of();

    /// <summary>The person's name and id, the id alone where the name is blank.</summary>
    public string Person(string? name, string employee) => string.IsNullOrWhiteSpace(name) ? employee : Say([name, employee]);

    public string ProofHeader(ClauseTitle scheme, string id, string document, Period period) => Say([scheme, id, document, language.Days(period)]);

    public string Post(string post) => Say([post]);

    public string How(Explanation how) => Say([how]);

    public string Message(Explanation message) => Say([message]);

    public string Clause(string clause) => Say([clause]);

    public string Source(Explanation source) => Say([source]);

    public string Term(Explanation term) => Say([term]);

    public string Fact(CitedFact fact) => Say([fact.Reference, fact.Text]);

    public string Grade(string code) => Say([language.Word(code)]);

    public string Figure(string name, string value) => Say([FigureName(name), value]);

    public string Finding(string clause, string code) => Say([clause, code]);

    public string Section(ProvedClause clause, string value) => Say([clause.Id, clause.Title, value]);

    public string Line(ProvedClause clause, string value) => Say([clause.Id, clause.Title, value]);

    public string NamedClause(ProvedClause clause) => Say([clause.Id, clause.Title, clause.Source]);

    public string Silent(string clause, Explanation reason) => Say([clause, reason]);

    public string NextGrade(string grade, decimal bound, decimal missing) => Say([language.Word(grade), bound, missing]);

    public string Item(ItemRoom item) => Say([item.Clause.Id, item.Clause.Title, item.Max, item.Value, item.Left]);

    public string Loss(Loss loss) => Say([loss.Clause.Id, loss.Clause.Title, loss.Points, string.Join(", ", loss.Because)]);

    public string Yuan(decimal value) => Say([value]);

    public string PointsOf(decimal value, decimal most) => Say([value, most]);

    public string Points(decimal value) => Say([value]);

    public string Counted(Period period, int changed, int unchanged) =>
        changed == 1 ? CountedOne(period, unchanged) : Say([language.Days(period), changed, unchanged]);

    public string TermChange(TermChange term, Explanation before, Explanation after, Explanation unit) =>
        Say([term.Scheme, term.Term.Name, before, after, unit]);

    public string GradeKept(string scheme, string? grade, int statements) => Say([scheme, GradeOrNone(grade), statements]);

    public string GradeMoved(string scheme, string? before, string? after, int statements) =>
        Say([scheme, GradeOrNone(before), GradeOrNone(after), statements]);

    public string Budget(BudgetChange sum, Explanation difference) => Say([FigureName(sum.Name), sum.Before, sum.After, difference]);

    public string ChangedStatement(string who, string scheme) => Say([who, scheme]);

    public string GradeChange(string? before, string? after) => Say([GradeOrNone(before), GradeOrNone(after)]);

    public string Measure(MeasureChange measure, Explanation before, Explanation after, Explanation difference) =>
        Say([MeasureName(measure.Name), before, after, language.Word(measure.Unit), difference]);

    public string Cause(Explanation difference, ProvedClause clause, Explanation before, Explanation after) =>
        Say([difference, clause.Id, clause.Title, before, after]);

    public string FigureChange(string name, string before, string after, Explanation difference) =>
        Say([FigureName(name), before, after, difference]);

    public string FigureBegins(string name, string before, string after) => Say([FigureName(name), before, after]);

    public string LineBegins(ProvedClause clause, LineKind kind, string value) =>
        Say([clause.Id, clause.Title, language.Word(CatalogueWords.Of(kind)), value]);

    public string LineEnds(ProvedClause clause, LineKind kind, string value) =>
        Say([clause.Id, clause.Title, language.Word(CatalogueWords.Of(kind)), value]);

    public string FindingBegins(FindingChange finding) => Say([finding.Clause.Id, finding.Clause.Title, finding.Code]);

    public string FindingEnds(FindingChange finding) => Say([finding.Clause.Id, finding.Clause.Title, finding.Code]);

    public string FindingChanges(FindingChange finding) => Say([finding.Clause.Id, finding.Clause.Title, finding.Code]);

    public string MessageBefore(Explanation message) => Say([message]);

    public string MessageAfter(Explanation message) => Say([message]);

    public string Causes(ValueList<string> because) => Say([string.Join(", ", because)]);

    /// <summary>The name of a figure: the vocabulary's word, or in English the camelCase name as words.</summary>
    public string FigureName(string name)
    {
        var word = language.Word(name);
        if (word != name) return word;

        var words = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character)) words.Append(' ');
            words.Append(char.ToLowerInvariant(character));
        }

        return words.ToString();
    }

    // A statement without a score or payable is measured by its sums alone, which have the names of their units.
    private string MeasureName(string name) => name switch
    {
        "points" => MeasurePoints,
        "yuan" => MeasureYuan,
        _ => FigureName(name),
    };

    private string CountedOne(Period period, int unchanged) => Say([language.Days(period), unchanged]);

    private string GradeOrNone(string? grade) => grade is null ? None : language.Word(grade);

    private string Of([CallerMemberName] string name = "") => _wording.Of(language, name);

    private string Say(ReadOnlySpan<object> values, [CallerMemberName] string name = "") => _wording.Say(language, name, values);
}
