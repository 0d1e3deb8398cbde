namespace Appraisal.MonthlyStandard;

/// <summary>An excellent month earns a cash award.</summary>
/// <remarks>Source 001, monthly standard, rewards 1. The document prints no amount.</remarks>
[Clause("MP-3.1")]
public sealed class CashAward() : GradeAward<MonthlyStandardTerms>(GradeCodes.Excellent, "cash-award", terms => terms.CashAward);

/// <summary>Tells that the cash award of an excellent month has no amount yet.</summary>
/// <remarks>Source 001, monthly standard, rewards 1.</remarks>
[Clause("MP-3.1", Part = "amount unset"), Priority(Stage.Grade)]
public sealed class CashAwardAmountUnset : ClauseRule<MonthlyStandardTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        MonthlyStandardTerms terms = null!;
        Period period = null!;
        Award award = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(() => award, a => a.Clause == ClauseId, a => a.Employee == appraisee.Employee, a => a.Amount == null);

        Then()
            .Yield(_ => new Finding(ClauseId, appraisee, "award-amount-unset", Explanation.Of($"no amount is set for the cash award"), award.Because));
    }
}

/// <summary>An excellent month is commended in public.</summary>
/// <remarks>Source 001, monthly standard, rewards 2.</remarks>
[Clause("MP-3.2")]
public sealed class Commendation() : GradeAward<MonthlyStandardTerms>(GradeCodes.Excellent, "commendation");

/// <summary>An excellent month opens a chance to develop, such as further training.</summary>
/// <remarks>Source 001, monthly standard, rewards 3.</remarks>
[Clause("MP-3.3")]
public sealed class DevelopmentOpportunity() : GradeAward<MonthlyStandardTerms>(GradeCodes.Excellent, "development-opportunity");
