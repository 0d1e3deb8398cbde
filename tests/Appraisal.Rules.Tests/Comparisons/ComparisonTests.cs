using Appraisal.Rules.Tests.Conventions;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Comparisons;

public sealed class ComparisonTests
{
    private static readonly Appraiser _appraiser = Appraiser.Create();

    public static TheoryData<string, TermOverride[]> Changes { get; } = new()
    {
        { "taobao-service", [Number("handoverFine", 80), Number("commissionPerLabel", 0.07m), Number("manualPointValue", 55.5m), Number("misprintMinimum", 400)] },
        { "service-norm", [Number("hungUpEarly", 40), Number("baseScore", 90)] },
        { "monthly-standard", [Bounds(85, 75, 65, 55), Number("cashAward", 300)] },
        { "info-guide", [new TermOverride(string.Empty, "qualityGate", new TermValue.Text("ceiling"))] },
        { "hospital-service-centre", [Number("nonConformity", 7.5m), Number("satisfactionTarget", 0.9m)] },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Compare_AThousandPeople_AttributesEveryChangeToTheCent(string scheme, TermOverride[] overrides)
    {
        var input = InputGenerator.Sample(scheme, employees: 1000, seed: 11) with { Terms = [] };
        var terms = TermsOf(scheme, overrides);

        var comparison = _appraiser.Compare(input, [], terms);

        var before = _appraiser.Appraise(input).Statements;
        var after = _appraiser.Appraise(input with { Terms = terms }).Statements;
        Assert.Equal(input.Appraisees.Count, comparison.Changed.Count + comparison.Unchanged);
        Assert.NotEmpty(comparison.Changed);
        var changes = comparison.Changed.ToDictionary(change => change.After.Employee);
        foreach (var (first, second) in before.Zip(after))
        {
            var measures = changes.GetValueOrDefault(first.Employee)?.Measures ?? [];
            Assert.All(measures, measure =>
                Assert.Equal(measure.Difference, measure.Causes.Aggregate(Rational.Zero, (sum, cause) => sum + cause.Difference)));
            Assert.Equal((second.Score ?? 0) - (first.Score ?? 0), Attributed(measures, "score"), precision: 20);
            Assert.Equal(Payable(second) - Payable(first), Attributed(measures, "payable"));
        }

        Assert.Equal(before.Count(statement => statement.Grade is not null), comparison.Grades.Sum(move => move.Statements));
        Assert.All(comparison.Budget.Where(sum => sum.Name == "payable"), sum =>
            Assert.Equal((before.Sum(Payable), after.Sum(Payable)), (sum.Before, sum.After)));
    }

    [Fact]
    public void Compare_OneDearerDeduction_NamesItsClause()
    {
        var input = Scenario.For("service-norm").Occurs("hung-up-early").Appraises("A02").Input;

        var comparison = _appraiser.Compare(input, [], TermsOf("service-norm", Number("hungUpEarly", 8)));

        var measure = Assert.Single(Assert.Single(comparison.Changed).Measures);
        var cause = Assert.Single(measure.Causes);
        Assert.Equal(("score", "SN-3.8", -2), (measure.Name, cause.Clause.Id, cause.Difference));
        Assert.Equal(1, comparison.Unchanged);
        var term = Assert.Single(comparison.Terms);
        Assert.Equal(("hungUpEarly", 6m, 8m), (term.Term.Name, term.Before, term.After));
    }

    [Fact]
    public void Compare_FinesBeyondGross_AttributesWhatNobodyOwesToThePayable()
    {
        var input = Scenario.For("taobao-service", "2014-05")
            .Occurs("label-misprinted", count: 500, amount: 100m)
            .Input;

        var comparison = _appraiser.Compare(input, [], TermsOf("taobao-service", Number("misprintMaximum", 10)));

        var payable = Assert.Single(comparison.Changed).Measures.Single(measure => measure.Name == "payable");
        Assert.Equal(Rational.Zero, payable.Before);
        Assert.Equal(["TB-4.2", "TB-5.6"], payable.Causes.Select(cause => cause.Clause.Id));
        Assert.Equal(payable.Difference, payable.Causes[0].Difference + payable.Causes[1].Difference);
    }

    [Fact]
    public void Compare_HigherBounds_CountsWhoMovesToWhichGrade()
    {
        var input = InputGenerator.Sample("monthly-standard", employees: 50, seed: 5) with { Terms = [] };

        var comparison = _appraiser.Compare(input, [], TermsOf("monthly-standard", Bounds(99, 98, 97, 96)));

        Assert.Contains(comparison.Grades, move => move.Before != move.After && move.After == "unqualified");
        Assert.Equal(50, comparison.Grades.Sum(move => move.Statements));
    }

    [Fact]
    public void Compare_AnAwardWithoutAmountThatIsLost_ChangesTheStatement()
    {
        var comparison = _appraiser.Compare(Quarter, [], TermsOf("after-sales", Bounds(96)));

        var change = Assert.Single(comparison.Changed);
        Assert.Equal(("S31", 3), (change.After.Employee, comparison.Unchanged));
        Assert.Empty(change.Measures.SelectMany(measure => measure.Causes));
        Assert.Equal([], change.Figures);
        var line = Assert.Single(change.Lines);
        Assert.Equal(("AS-2.5", LineKind.Award, 0m, null), (line.Clause.Id, line.Kind, line.Before, line.After));
        Assert.Contains("  line gone: AS-2.5 ", comparison.ToString(), StringComparison.Ordinal);
        Assert.Contains("  条目消失：AS-2.5 ", TextOf(comparison, Language.Chinese), StringComparison.Ordinal);

        var back = Assert.Single(_appraiser.Compare(Quarter, TermsOf("after-sales", Bounds(96)), []).Changed);
        Assert.Equal(((decimal?)null, 0m), (Assert.Single(back.Lines).Before, back.Lines[0].After));
        Assert.StartsWith("new line: AS-2.5 ", Assert.Single(back.Remarks(Language.English)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_AnotherScore_ShowsTheFigureThatFollowsFromItWithItsClause()
    {
        var comparison = _appraiser.Compare(Quarter, [], TermsOf("after-sales", Weights(40, 10)));

        var change = comparison.Changed[0];
        var normalised = change.Figures.Single(figure => figure.Name == "normalised");
        Assert.Equal(("AS-1.7", Unit.Points), (normalised.Clause.Id, normalised.Unit));
        Assert.Equal(normalised.After - normalised.Before, normalised.Difference);
        Assert.Equal(change.After.Figures.Single(figure => figure.Name == "normalised").Value, normalised.After!.Value.ToDecimal());
        Assert.Contains("\n  normalised: ", comparison.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_OnlyAFindingMore_ChangesTheStatement()
    {
        var input = Scenario.For("task-performance").Measures("data-error-rate", 0.05m).Input;

        var comparison = _appraiser.Compare(input, DataErrorLimit(0.1m), DataErrorLimit(0.02m));

        var finding = Assert.Single(Assert.Single(comparison.Changed).Findings);
        Assert.Equal(("TP-1", "limit-exceeded", null), (finding.Clause.Id, finding.Code, finding.Before));
        Assert.Equal([input.Measurements.Single(measurement => measurement.Indicator == "data-error-rate").Reference], finding.Because);
    }

    [Fact]
    public void Compare_AFindingThatSaysSomethingElse_TellsBoth()
    {
        var input = Scenario.For("task-performance").Measures("data-error-rate", 0.05m).Input;

        var comparison = _appraiser.Compare(input, DataErrorLimit(0.03m), DataErrorLimit(0.02m));

        var finding = Assert.Single(Assert.Single(comparison.Changed).Findings);
        Assert.NotNull(finding.Before);
        Assert.NotNull(finding.After);
        Assert.NotEqual(finding.Before.ToString(), finding.After.ToString());
        Assert.Contains("finding changed: TP-1 ", comparison.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_OtherGradeBounds_NamesTheClauseThatGrades()
    {
        var input = InputGenerator.Sample("monthly-standard", employees: 20, seed: 5) with { Terms = [] };

        var changed = _appraiser.Compare(input, [], TermsOf("monthly-standard", Bounds(99, 98, 97, 96))).Changed;

        Assert.NotEmpty(changed);
        Assert.All(changed, change => Assert.Equal(change.Before.Grade != change.After.Grade, change.GradedBy is not null));
    }

    [Fact]
    public void Compare_TermsOfEveryKind_LeavesUnchangedOnlyWhoseStatementsAreTheSame()
    {
        foreach (var row in Changes)
        {
            var (scheme, overrides) = ((string)row[0], (TermOverride[])row[1]);
            var input = InputGenerator.Sample(scheme, employees: 200, seed: 3) with { Terms = [] };
            var terms = TermsOf(scheme, overrides);

            var changed = _appraiser.Compare(input, [], terms).Changed.Select(change => change.After.Employee).ToHashSet();

            var pairs = _appraiser.Appraise(input).Statements.Zip(_appraiser.Appraise(input with { Terms = terms }).Statements);
            Assert.All(pairs, pair => Assert.Equal(Signature(pair.First) != Signature(pair.Second), changed.Contains(pair.First.Employee)));
        }
    }

    [Fact]
    public void Compare_TheSameTerms_ChangesNobody()
    {
        var input = InputGenerator.Sample("taobao-service", employees: 20, seed: 2) with { Terms = [] };

        var comparison = _appraiser.Compare(input, [], []);

        Assert.Equal((0, 20, 0), (comparison.Changed.Count, comparison.Unchanged, comparison.Terms.Count));
        Assert.All(comparison.Budget, sum => Assert.Equal(0m, sum.Difference));
    }

    private static AppraisalInput Quarter
    {
        get
        {
            using var file = File.OpenRead(Path.Combine(Repository.Root, "samples", "data", "after-sales-2024-Q2.json"));
            return AppraisalJson.ReadInput(file);
        }
    }

    private static ValueList<SchemeOverrides> DataErrorLimit(decimal limit) => TermsOf("task-performance", Number("dataErrorLimit", limit));

    private static TermOverride Weights(decimal customerSatisfaction, decimal complaintTimeliness) =>
        new(string.Empty, "weights", new TermValue.Map(
        [
            new("customerSatisfaction", new TermValue.Number(customerSatisfaction)),
            new("complaintTimeliness", new TermValue.Number(complaintTimeliness)),
        ]));

    // Everything that a statement says, without the terms it cites and the arithmetic in words.
    private static string Signature(Statement statement) => string.Join('\n',
    [
        $"{statement.Complete} {statement.Score} {statement.Max} {statement.Grade} {statement.Separation}",
        .. statement.Figures.Select(figure => $"{figure.Name} {figure.Value}"),
        .. statement.Lines.Select(line => $"{line.Clause} {line.Kind} {line.Value} {Causes(line.Because)}"),
        .. statement.Findings.Select(finding => $"{finding.Clause} {finding.Code} {finding.Message} {Causes(finding.Because)}"),
    ]);

    private static string Causes(IEnumerable<string> because) =>
        string.Join(' ', because.Where(fact => !fact.StartsWith("terms/", StringComparison.Ordinal)));

    private static string TextOf(Comparison comparison, Language language) =>
        string.Concat(comparison.Lines(language).Select(line => line.Indent + line.Text + "\n"));

    private static decimal Attributed(IEnumerable<MeasureChange> measures, string name) =>
        measures.Where(measure => measure.Name == name).SelectMany(measure => measure.Causes).Aggregate(Rational.Zero, (sum, cause) => sum + cause.Difference).ToDecimal();

    private static decimal Payable(Statement statement) => statement.Figures.FirstOrDefault(figure => figure.Name == "payable")?.Value ?? 0m;

    private static TermOverride Number(string term, decimal value) => new(string.Empty, term, new TermValue.Number(value));

    private static TermOverride Bounds(decimal excellent) =>
        new(string.Empty, "gradeBounds", new TermValue.Map([new("excellent", new TermValue.Number(excellent))]));

    private static TermOverride Bounds(decimal excellent, decimal good, decimal fair, decimal needsImprovement) =>
        new(string.Empty, "gradeBounds", new TermValue.Map(
        [
            new("excellent", new TermValue.Number(excellent)),
            new("good", new TermValue.Number(good)),
            new("fair", new TermValue.Number(fair)),
            new("needsImprovement", new TermValue.Number(needsImprovement)),
        ]));

    private static ValueList<SchemeOverrides> TermsOf(string scheme, params TermOverride[] overrides) =>
        [new SchemeOverrides(scheme, [new TermsVersion(null, overrides.Select(given => given with { Scheme = scheme }).ToValueList())])];
}
