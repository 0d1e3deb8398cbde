namespace Appraisal.MonthlyStandard;

/// <summary>The customer-service department's monthly standard: five weighted ratings, its process and its rewards. Source 001.</summary>
internal static class MonthlyStandardScheme
{
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<MonthlyStandardTerms>
    {
        Title = new ClauseTitle("Monthly performance standard", "客户服务部月度绩效考核标准"),
        Document = "001",
        Period = PeriodRule.Month,
        Clauses =
        [
            Score("MP-1.1", "standard 1", "Service quality", "服务质量", "service-quality"),
            Score("MP-1.2", "standard 2", "Teamwork", "团队合作", "teamwork"),
            Score("MP-1.3", "standard 3", "Efficiency", "工作效率", "efficiency"),
            Score("MP-1.4", "standard 4", "Problem solving", "问题解决能力", "problem-solving"),
            Score("MP-1.5", "standard 5", "Professional knowledge", "专业知识", "knowledge"),
            new ClauseEntry("MP-1.6", "standards", new ClauseTitle("Total", "总分"), ClauseKind.Total),
            Step("MP-2.1", "process 1", "Standards explained at the beginning", "月初说明", new OccurrenceDefinition("standards-explained")),
            Step("MP-2.2", "process 2", "Weekly review", "每周面谈", new OccurrenceDefinition("weekly-review")),
            new ClauseEntry("MP-2.3", "process 3", new ClauseTitle("Grade at the end of the month", "月末定级"), ClauseKind.Grade),
            Step("MP-2.4", "process 4", "Development plan", "发展计划", new OccurrenceDefinition("development-plan-agreed")
            {
                DaysAfterPeriod = DevelopmentPlanMissing.LatestDaysAfterPeriod,
            }),
            Award("MP-3.1", "rewards 1", "Cash award", "现金奖励"),
            Award("MP-3.2", "rewards 2", "Commendation", "表彰"),
            Award("MP-3.3", "rewards 3", "Development opportunity", "发展机会"),
        ],
    };

    private static ClauseEntry Score(string id, string heading, string en, string zh, string criterion) =>
        new(id, heading, new ClauseTitle(en, zh), ClauseKind.Score) { Criteria = [new CriterionDefinition(criterion)] };

    private static ClauseEntry Step(string id, string heading, string en, string zh, OccurrenceDefinition kind) =>
        new(id, heading, new ClauseTitle(en, zh), ClauseKind.Procedure) { Occurrences = [kind] };

    private static ClauseEntry Award(string id, string heading, string en, string zh) =>
        new(id, heading, new ClauseTitle(en, zh), ClauseKind.Award);
}
