namespace Appraisal.HospitalServiceCentre;

/// <summary>The hospital service centre's sheet: source 001, service-quality scoring.</summary>
internal static class HospitalServiceCentreScheme
{
    /// <summary>How satisfied patients are, a rate.</summary>
    internal const string PatientSatisfaction = "patient-satisfaction";

    private static readonly ValueList<string> _escortChecks =
        ["transport-tool", "examination-item", "examination-time", "department", "bed", "name", "sex", "age", "patient-reaction"];

    /// <summary>The scheme.</summary>
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<HospitalServiceCentreTerms>
    {
        Title = new("Hospital service centre", "医院客户服务中心服务质量"),
        Document = "001",
        Posts = [Post.Escort, Post.Reception],
        Maxima =
        [
            new SchemeMaximum(100),
            new SchemeMaximum(70) { Post = Post.Escort, Reason = "Escorts are scored on appearance and escort alone." },
            new SchemeMaximum(60) { Post = Post.Reception, Reason = "Reception is scored on appearance and reception alone." },
        ],
        Clauses =
        [
            new("HO-1.0", "Appearance and discipline", new("Score of appearance and discipline", "仪表仪容纪律得分"), ClauseKind.Section),
            new("HO-2.0", "Escort group", new("Score of the escort group", "护送组得分"), ClauseKind.Section),
            new("HO-3.0", "Reception group (heading cut off)", new("Score of the reception group", "导诊组得分"), ClauseKind.Section),
            Appearance(1, "Dress and badge", "着装胸牌", "dress-code-breach"),
            Appearance(2, "Civil service", "文明服务", "discourtesy"),
            Appearance(3, "Complaints and satisfaction", "投诉与满意度", "patient-complaint") with
            {
                Indicators = [new(PatientSatisfaction, ValueRange.Rate)],
            },
            Appearance(4, "Roster kept", "私自调班", "roster-changed"),
            Appearance(5, "Activities attended", "活动缺席", "activity-missed"),
            Appearance(6, "Discipline on duty", "上班纪律", "on-duty-misconduct"),
            Escort(1, "Safe transport", "平车护栏", "transport-not-inspected", "transport-unsafe"),
            Escort(2, "Checks of an escort", "三查五对一注意") with
            {
                Occurrences =
                [
                    new("escort-check-missed")
                    {
                        Circumstances = _escortChecks,
                        CircumstanceRule = CircumstanceRule.AtLeastOne,
                        Posts = Post.WithEscort,
                    },
                ],
            },
            Missing("HO-2.3", "Escort group, 3"),
            Escort(4, "Critical patients", "危重患者", "critical-patient-mishandled"),
            Escort(5, "Registration, queueing, emergencies", "登记排队急诊", "registration-not-assisted"),
            Escort(6, "Return and handover", "送回与交班", "return-or-handover-missed"),
            Missing("HO-3.1", "Reception group, 1"),
            Missing("HO-3.2", "Reception group, 2"),
            Reception(3, "Duty of the first asked", "首问负责", "first-asked-duty-breached"),
            Reception(4, "Listening, forbidden phrases", "倾听禁语", "visitor-brushed-off"),
            Reception(5, "Guiding and accompanying", "引导陪检", "guidance-not-given"),
            Reception(6, "Watching waiting patients", "观察候诊", "waiting-patient-not-watched"),
            new("HO-4", "Standard score", new("Total", "总分"), ClauseKind.Total),
        ],
    };

    private static ClauseEntry Appearance(int number, string en, string zh, string kind) =>
        new($"HO-1.{number}", $"Appearance and discipline, {number}", new(en, zh), ClauseKind.Deduction) { Occurrences = [new(kind)] };

    private static ClauseEntry Escort(int number, string en, string zh, params string[] kinds) =>
        new($"HO-2.{number}", $"Escort group, {number}", new(en, zh), ClauseKind.Deduction)
        {
            Occurrences = kinds.Select(kind => new OccurrenceDefinition(kind) { Posts = Post.WithEscort }).ToValueList(),
        };

    private static ClauseEntry Reception(int number, string en, string zh, string kind) =>
        new($"HO-3.{number}", $"Reception group, {number}", new(en, zh), ClauseKind.Deduction)
        {
            Occurrences = [new(kind) { Posts = Post.WithReception }],
        };

    private static ClauseEntry Missing(string id, string heading) =>
        new(id, heading, new("Missing item", "（文本缺失）"), ClauseKind.Text) { Reason = NotComputableReason.Unreadable };
}
