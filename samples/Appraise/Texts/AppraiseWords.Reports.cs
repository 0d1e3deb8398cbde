namespace Appraisal.Samples.Texts;

/// <content>What slips and reports say.</content>
internal sealed partial class AppraiseWords
{
    public string ClauseColumn => Of();

    public string WhatColumn => Of();

    public string HowColumn => Of();

    public string ValueColumn => Of();

    public string UnitColumn => Of();

    public string MostColumn => Of();

    public string TitleColumn => Of();

    public string KindColumn => Of();

    public string StatusColumn => Of();

    public string ReadsColumn => Of();

    public string Incomplete => Of();

    public string FindingsHeading => Of();

    public string SeparationYes => Of();

    public string None => Of();

    public string NothingUnused => Of();

    public string NobodyAppraised => Of();

    public string UnusedHeading => Of();

    public string StandardInput => Of();

    public string Person(string name, string employee) => Say([name, employee]);

    public string SlipHeader(string title, string scheme, Period period) => Say([title, scheme, language.Days(period)]);

    public string Rounded(int digits) => Say([digits]);

    public string SumOf(Unit unit) => Say([language.Word(unit)]);

    public string Score(string score) => Say([score]);

    public string ScoreOf(string score, string most) => Say([score, most]);

    public string Grade(string code) => Say([language.Word(code)]);

    public string Figure(string name, string value) => Say([name, value]);

    public string Finding(StatementFinding finding) => Say([finding.Clause, finding.Code, finding.Message]);

    public string FindingBecause(StatementFinding finding) =>
        Say([finding.Clause, finding.Code, finding.Message, string.Join(", ", finding.Because)]);

    public string Unused(UnusedFact fact) => Say([fact.Fact, fact.Reason]);

    public string Problem(string place, InputProblem problem) => Say([place, problem.Message, problem.Code]);

    public string Row(string file, string row) => Say([file, row]);

    public string RowAndColumn(string file, string row, string column) => Say([file, row, column]);

    public string Verdict(string name, int people, int schemes, Period period) => (people, schemes) switch
    {
        (1, 1) => VerdictOneOne(name, period),
        (1, _) => VerdictOneMany(name, schemes, period),
        (_, 1) => VerdictManyOne(name, people, period),
        _ => Say([name, people, schemes, period.From, period.To]),
    };

    public string CatalogueScheme(SchemeDefinition scheme) => Say([scheme.Id, scheme.Title, scheme.Document]);

    public string Fault(ClauseFault fault) => Say([fault.Clause, fault.Scheme, language.Word(CatalogueWords.Of(fault.Kind))]);

    public string FaultFigure(string figure) => Say([language.Word(figure)]);

    public string FaultExample(Explanation example) => Say([example]);

    public string FaultAccepted(string reason) => Say([language.Word(reason)]);

    public string Faults(int faults, int accepted) => Say([faults, accepted]);

    private string VerdictOneOne(string name, Period period) => Say([name, period.From, period.To]);

    private string VerdictOneMany(string name, int schemes, Period period) => Say([name, schemes, period.From, period.To]);

    private string VerdictManyOne(string name, int people, Period period) => Say([name, people, period.From, period.To]);

    public string Writing => Of();

    public string Appraising(int people) => Say([people]);
}
