using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Explanations;

public sealed class ProofTests
{
    private static readonly Appraiser _appraiser = Appraiser.Create();

    public static TheoryData<string> Schemes { get; } = new(ClauseCatalogue.BuiltIn.Schemes.Select(scheme => scheme.Id));

    [Theory]
    [MemberData(nameof(Schemes))]
    public void EveryLineFindingAndClauseStandsInTheProofOnce(string scheme)
    {
        var input = InputGenerator.Sample(scheme, employees: 4, seed: 7);
        var result = _appraiser.Appraise(input);
        foreach (var statement in result.Statements)
        {
            var proof = _appraiser.Explain(input, statement.Employee, scheme);

            var nodes = proof.Figures.SelectMany(Tree).ToList();
            Assert.Equal(Sorted(statement.Lines), Sorted(nodes.Where(node => node.Kind == ProofKind.Line)));
            Assert.Equal(statement.Findings.Select(finding => finding.Code), proof.Findings.Select(node => node.Name));
            Assert.Equal(statement.Score, nodes.Find(node => node.Name == "score")?.Value);
            Assert.Equal(statement.Grade, nodes.Find(node => node.Kind == ProofKind.Grade)?.Grade);
            var told = nodes.Concat(proof.Findings).Select(node => node.Clause.Id).ToHashSet();
            Assert.DoesNotContain(proof.Silent, silent => told.Contains(silent.Clause.Id));
            Assert.Equal(
                ClauseCatalogue.BuiltIn.Clauses.Where(clause => clause.Scheme.Id == scheme).Select(clause => clause.Id).Order(StringComparer.Ordinal),
                told.Concat(proof.Silent.Select(silent => silent.Clause.Id)).Order(StringComparer.Ordinal));
            Assert.All(nodes.Where(node => node.Parts.Count > 0 && node.Name != "fines"), node =>
                Assert.Equal(node.Value!.Value, node.Parts.Sum(part => part.Value!.Value), precision: 20));
        }
    }

    [Fact]
    public void Term_PrintedOrOverridden_TellsItsLayerAndDay()
    {
        var input = Scenario.For("service-norm").Occurs("hung-up-early").Input with
        {
            Terms = [new SchemeOverrides("service-norm", [Version(null, 7), Version(new DateOnly(2024, 2, 1), 8), Version(new DateOnly(2024, 4, 1), 9)])],
        };

        var line = Assert.Single(_appraiser.Explain(input, Scenario.FirstEmployee).About("SN-3.8").Figures);

        var term = Assert.Single(line.Terms);
        Assert.Equal((8m, true, new DateOnly(2024, 2, 1)), (term.Value, term.IsOverridden, term.From));
        Assert.Equal("hungUpEarly = 8 points (override from 2024-02-01; printed 6)", term.Text.ToString());
        var baseScore = Assert.Single(_appraiser.Explain(input, Scenario.FirstEmployee).About("SN-2").Figures).Terms;
        Assert.Equal("baseScore = 100 points (printed)", Assert.Single(baseScore).Text.ToString());
    }

    [Fact]
    public void Silent_Clauses_TellWhy()
    {
        var input = Scenario.For("hospital-service-centre", post: "reception")
            .Occurs("roster-changed", new DateOnly(2024, 2, 28), id: "H1")
            .Measures("patient-satisfaction", 0.95m)
            .Terms("satisfactionTarget", 0.9m)
            .Input;

        var causes = _appraiser.Explain(input, Scenario.FirstEmployee).Silent.ToDictionary(silent => silent.Clause.Id, silent => silent);

        Assert.Equal(SilenceCause.BeforePeriod, causes["HO-1.4"].Cause);
        Assert.Equal("occurrences/H1", Assert.Single(causes["HO-1.4"].Facts).Reference);
        Assert.Equal(SilenceCause.OtherPost, causes["HO-2.0"].Cause);
        Assert.Equal(SilenceCause.OtherPost, causes["HO-2.1"].Cause);
        Assert.Equal(SilenceCause.NotComputable, causes["HO-2.3"].Cause);
        Assert.Equal(SilenceCause.ConditionNotMet, causes["HO-1.3"].Cause);
        Assert.Equal(SilenceCause.NothingRecorded, causes["HO-1.1"].Cause);
    }

    [Fact]
    public void Explain_NobodyOrAmbiguous_Throws()
    {
        var input = Scenario.For("service-norm").Appraises("A02").Input;

        Assert.Throws<ArgumentException>("employee", () => _appraiser.Explain(input, "Z"));
        Assert.Throws<ArgumentException>("employee", () => _appraiser.Explain(input, "A01", "taobao-service"));
    }

    private static IEnumerable<ProofNode> Tree(ProofNode node) => node.Parts.SelectMany(Tree).Prepend(node);

    private static IEnumerable<string> Sorted(IEnumerable<StatementLine> lines) =>
        lines.Select(line => $"{line.Clause} {line.Unit} {line.Value} {line.How}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sorted(IEnumerable<ProofNode> lines) =>
        lines.Select(line => $"{line.Clause.Id} {line.Unit} {line.Value} {line.How}").Order(StringComparer.Ordinal);

    private static TermsVersion Version(DateOnly? from, decimal points) =>
        new(from, [new TermOverride("service-norm", "hungUpEarly", new TermValue.Number(points))]);
}
