using Appraisal.Rules.Tests.Telecom;

namespace Appraisal.Rules.Tests.InfoGuide;

/// <summary>The register's info-guide rows as a plain calculation, without the engine.</summary>
internal static class PlainInfoGuide
{
    public static PlainPoints Of(Appraisee appraisee, AppraisalInput input, bool ceiling = false)
    {
        var plain = new PlainTelecom(appraisee, input, proportional: false);
        var members = PlainTelecom.MembersOf(input.Teams.Where(team => team.Guide == appraisee.Employee));
        var quality = plain.TeamMean("IG-1.1", members, "service-score") ?? Fraction.Zero;
        plain.Clause("IG-1.1", quality, 30);
        plain.Clause("IG-1.2", plain.Required("IG-1.2", "service-error-rate") is { } rate ? OfErrorRate(rate) : 0, 30);
        plain.TeamItem("IG-1.3", members, "exam-score", 10);
        plain.Clause("IG-1.4", Gated(quality, plain.Sum, ceiling) - plain.Sum, null);
        plain.Conduct("IG-2.0", "improvement-plan-missing");
        var training = plain.Cost("IG-2.1", 1, "training-late-or-off-plan", "training-ineffective", "question-not-answered")
            + plain.Cost("IG-2.1", 2, "wrong-answer-complaint");
        var recordings = plain.Required("IG-2.1", "recordings-checked");
        plain.Losing("IG-2.1", 10, training + (PlainTelecom.AtLeastZero(60 - (recordings ?? 0)) / 2), voided: recordings is null);
        plain.Losing(
            "IG-2.2",
            5,
            plain.Cost("IG-2.2", 1, "script-wrong", "process-review-late") + plain.Cost("IG-2.2", 2, "improvement-missing"),
            voided: plain.Voided("IG-2.2", 5, "script-not-prepared", "staff-not-trained", "feedback-complaint"));
        plain.Losing("IG-2.3", 5, plain.Reading("knowledge-base-deduction") ?? 0);
        plain.Attendance("IG-3");
        plain.Finding("IG-4", "weights-incomplete");
        return plain.Total("IG-4", 90);
    }

    private static Fraction OfErrorRate(Fraction rate) =>
        rate < 0.02m ? 30 : rate > 0.05m ? 0 : (0.05m - rate) * 30 / 0.03m;

    private static Fraction Gated(Fraction quality, Fraction sum, bool ceiling) =>
        quality < 26 ? 0
        : quality >= 28 ? sum
        : ceiling && sum < 40 ? sum
        : 40;
}
