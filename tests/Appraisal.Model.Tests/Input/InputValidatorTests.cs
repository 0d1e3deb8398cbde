namespace Appraisal.Model.Tests.Input;

public sealed class InputValidatorTests
{
    private static readonly InputValidator _validator = new(SampleVocabulary.Instance);

    private static readonly AppraisalInput _good = new()
    {
        Period = Period.Month(2014, 4),
        Appraisees = [new Appraisee("A1", "shop"), new Appraisee("L1", "leader")],
        Teams = [new Team("T1", "L1", null, ["M1"])],
        Measurements = [new Measurement("A1", "reply-rate", 0.9m), new Measurement("M1", "performance-score", 80)],
        Occurrences = [new Occurrence("O1", "A1", "handover-failure", new DateOnly(2014, 4, 3)) { Circumstances = ["loss"] }],
        Ratings = [new Rating("A1", "rules", 1, "L1")],
        Terms = [new SchemeOverrides("shop", [new TermsVersion(null, [new TermOverride("shop", "handoverFine", new TermValue.Number(60))])])],
    };

    [Fact]
    public void Check_GoodInput_FindsNothing() => Assert.Empty(_validator.Check(_good));

    [Fact]
    public void Check_FaultsEverywhere_AreToldInCanonicalOrder()
    {
        var wrong = new AppraisalInput
        {
            Period = new Period(new DateOnly(2014, 4, 30), new DateOnly(2014, 4, 1)),
            Appraisees = [new Appraisee("", "shop"), new Appraisee("A1", "shop", null, "night"), new Appraisee("L1", "leader")],
            Teams = [new Team("T1", "A1", null, ["M1", "M1"]), new Team("T1", null, null, [])],
            Measurements = [new Measurement("A1", "reply-rate", 72)],
            Occurrences = [new Occurrence("O1", "A1", "label-misprinted", new DateOnly(2099, 1, 1)) { Count = 0 }],
            Ratings = [new Rating("A1", "rules", 5, " ", (RaterGroup)7)],
            Terms =
            [
                new SchemeOverrides("shopp", []),
                new SchemeOverrides("shop",
                [
                    new TermsVersion(new DateOnly(2014, 4, 1), [new TermOverride("shop", "x", new TermValue.Number(1)), new TermOverride("shop", "x", new TermValue.Number(1))]),
                    new TermsVersion(new DateOnly(2014, 4, 1), [new TermOverride("leader", "handoverFine", new TermValue.Number(1))]),
                ]),
            ],
        };

        Assert.Equal(
            [
                "$.period.to out-of-range",
                "$.appraisees[0].employee wrong-type",
                "$.appraisees[1].post not-allowed",
                "$.teams[0].members[1] duplicate",
                "$.teams[1].leader missing-property",
                "$.teams[1].id duplicate",
                "$.teams[1].members missing-property",
                "$.measurements[0].value out-of-range",
                "$.occurrences[0] amount-required",
                "$.occurrences[0].count out-of-range",
                "$.ratings[0].score invalid-level",
                "$.ratings[0].rater wrong-type",
                "$.ratings[0].group unknown-code",
                "$.terms.shopp unknown-scheme",
                "$.terms.shop[0].x invalid-term",
                "$.terms.shop[0].x duplicate",
                "$.terms.shop[1] duplicate",
                "$.terms.shop[1].handoverFine invalid-term",
            ],
            _validator.Check(wrong).Select(problem => problem.Path + " " + problem.Code));
    }

    [Fact]
    public void Check_NullsInAnInputBuiltByHand_AreMissing() =>
        Assert.Equal(
            ["$.period missing-property", "$.appraisees[0].scheme missing-property", "$.teams[0].members[0] wrong-type"],
            _validator.Check(_good with
            {
                Period = null!,
                Appraisees = [new Appraisee("A1", null!), new Appraisee("L1", "leader")],
                Teams = [new Team("T1", "L1", null, [null!])],
            }).Select(problem => problem.Path + " " + problem.Code));

    [Fact]
    public void Check_SameInputTwiceAtOnce_IsSafe() =>
        Assert.All(
            Enumerable.Range(0, 64).AsParallel().Select(_ => _validator.Check(_good with { Measurements = [new Measurement("ZZ", "sales", 1)] })),
            problems => Assert.Equal(ProblemCodes.UnknownEmployee, Assert.Single(problems).Code));

    [Fact]
    public void Check_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => _validator.Check(null!));
}
