namespace Appraisal.TaobaoService;

internal static partial class TaobaoServiceScheme
{
    private static IEnumerable<ClauseEntry> Pay() =>
    [
        Clause("TB-5.1", "Wage composition", "Base salary and meal allowance", "工资组成", ClauseKind.Pay),
        Clause("TB-5.2", "Wage composition", "Full attendance", "全勤奖", ClauseKind.Pay) with
        {
            Indicators = [new("absence-days", new ValueRange("days", 0))],
        },
        Clause("TB-5.3", "Commission", "Commission per label", "提成", ClauseKind.Pay) with
        {
            Indicators = [new("labels-printed", ValueRange.Count)],
        },
        Clause("TB-5.4", "KPI formula", "Performance pay", "软件考核绩效", ClauseKind.Pay),
        Clause("TB-5.5", "Manual formula", "Manual pay", "人工考核绩效", ClauseKind.Pay),
        Clause("TB-5.6", "Pay", "Gross, fines and payable", "应发与实发", ClauseKind.Total),
    ];

    private static IEnumerable<ClauseEntry> Scores() =>
    [
        Banded("TB-6.1", "Orders out of inquiries", "询单成功率", "inquiry-conversion-rate", ValueRange.Rate),
        Banded("TB-6.2", "Sales", "销售额", "sales", ValueRange.Yuan),
        Banded("TB-6.3", "Average order value", "客单价", "average-order-value", ValueRange.Yuan),
        Banded("TB-6.4", "Average response time", "平均响应时间", "average-response-seconds", new ValueRange("seconds", 0)),
        Banded("TB-6.5", "Reply rate", "回复率", "reply-rate", ValueRange.Rate),
        Clause("TB-6.0", "Table 1", "Readings outside their interval", "区间外", ClauseKind.Score),
        Rated("TB-7.1", "Company rules", "规章制度", ManualCriteria.Rules),
        Rated("TB-7.2", "Initiative", "积极进取", ManualCriteria.Initiative),
        Rated("TB-7.3", "Ability", "业务能力", ManualCriteria.Ability),
        Rated("TB-7.4", "Collaboration", "协作精神", ManualCriteria.Collaboration),
        Rated("TB-7.5", "Professional knowledge", "专业知识", ManualCriteria.Knowledge),
        Rated("TB-7.6", "Chat content", "聊天内容", ManualCriteria.ChatContent),
        Clause("TB-7.7", "Table 2, row 1", "Rating agrees with the record", "违纪与评分一致", ClauseKind.Finding) with
        {
            Criteria = [ManualCriteria.Rules],
        },
    ];

    private static ClauseEntry Banded(string id, string en, string zh, string indicator, ValueRange range) =>
        Clause(id, "Table 1", en, zh, ClauseKind.Score) with { Indicators = [new(indicator, range)] };

    private static ClauseEntry Rated(string id, string en, string zh, CriterionDefinition criterion) =>
        Clause(id, "Table 2", en, zh, ClauseKind.Score) with { Criteria = [criterion] };
}
