namespace Appraisal.Testing.Tests;

/// <summary>Takes points away, but gives them back from the third time on.</summary>
[Clause("DK-2")]
public sealed class ForgivingLateReply : ClauseRule<DeskTerms>
{
    public override void Define()
    {
        Appraisee appraisee = null!;
        DeskTerms terms = null!;
        Period period = null!;
        IEnumerable<Occurrence> late = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Query(() => late, query => query
                .Match<Occurrence>(o => o.Kind == "late-reply", o => o.Employee == appraisee.Employee, o => o.Date >= period.From)
                .Collect()
                .Where(all => all.Any()));

        Then()
            .Yield(_ => new Deduction(
                ClauseId, appraisee, "DK-1", late.Count() < 3 ? terms.LateReply : Rational.Zero, Explanation.None, Because.Of(late)));
    }
}

/// <summary>Takes points away without saying for what.</summary>
[Clause("DK-2")]
public sealed class SilentLateReply : ClauseRule<DeskTerms>
{
    public override void Define()
    {
        Appraisee appraisee = null!;
        DeskTerms terms = null!;
        Period period = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Exists<Occurrence>(o => o.Kind == "late-reply", o => o.Employee == appraisee.Employee, o => o.Date >= period.From);

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, "missing-input", Explanation.None, Because.Of()));
    }
}

/// <summary>Takes points away from everybody for anybody's late reply, and more than a section holds without a floor.</summary>
[Clause("DK-2")]
public sealed class CollectiveLateReply : ClauseRule<DeskTerms>
{
    public override void Define()
    {
        Appraisee appraisee = null!;
        DeskTerms terms = null!;
        Period period = null!;
        Occurrence late = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => late, o => o.Kind == "late-reply", o => o.Date >= period.From);

        Then()
            .Yield(_ => new Deduction(ClauseId, appraisee, "DK-2", terms.LateReply * 7, Explanation.None, Because.Of(late)));
    }
}
