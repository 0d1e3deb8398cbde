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
    public void Compare_TheSameTerms_ChangesNobody()
    {
        var input = InputGenerator.Sample("taobao-service", employees: 20, seed: 2) with { Terms = [] };

        var comparison = _appraiser.Compare(input, [], []);

        Assert.Equal((0, 20, 0), (comparison.Changed.Count, comparison.Unchanged, comparison.Terms.Count));
        Assert.All(comparison.Budget, sum => Assert.Equal(0m, sum.Difference));
    }

    private static decimal Attributed(IEnumerable<MeasureChange> measures, string name) =>
        measures.Where(measure => measure.Name == name).SelectMany(measure => measure.Causes).Aggregate(Rational.Zero, (sum, cause) => sum + cause.Difference).ToDecimal();

    private static decimal Payable(Statement statement) => statement.Figures.FirstOrDefault(figure => figure.Name == "payable")?.Value ?? 0m;

    private static TermOverride Number(string term, decimal value) => new(string.Empty, term, new TermValue.Number(value));

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
