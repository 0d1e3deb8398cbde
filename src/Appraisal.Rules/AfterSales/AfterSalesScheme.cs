namespace Appraisal.AfterSales;

/// <summary>The after-sales team plan: six indicators of 90 points, a quarterly process, duties and qualifications. Source 003.</summary>
internal static class AfterSalesScheme
{
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<AfterSalesTerms>
    {
        Title = new ClauseTitle("After-sales team plan", "售后团队绩效考核方案"),
        Document = "003",
        Period = PeriodRule.Quarter,
        Figures = [NormalisedTotal.FigureName],
        Maxima = [new SchemeMaximum(90) { Reason = "The printed weights add up to 90; AS-1.7 tells it and puts the total on 100 besides." }],
        Clauses =
        [
            Measured("AS-1.1", "Customer satisfaction", "客户满意度", "customer-satisfaction"),
            Measured("AS-1.2", "Complaints handled in time", "投诉及时率", "complaint-timeliness"),
            Measured("AS-1.3", "Solved at the first contact", "一次解决率", "first-contact-resolution"),
            Rated("AS-1.4", "Service by the procedures", "流程规范", "process-conformity"),
            Rated("AS-1.5", "Teamwork and communication", "协作沟通", "teamwork"),
            Rated("AS-1.6", "Training", "培训提升", "training"),
            new ClauseEntry("AS-1.7", "03", new ClauseTitle("Total", "总分"), ClauseKind.Total),
            new ClauseEntry("AS-2.1", "01 period", new ClauseTitle("Quarterly appraisal", "季度"), ClauseKind.Scope)
            {
                CheckedBy = typeof(InputValidator),
            },
            Step("AS-2.2", "01 process 1", "Goals set", "目标设定", new OccurrenceDefinition("goals-set")),
            Step("AS-2.3", "01 process 2, 04", "Data collected", "数据收集", new OccurrenceDefinition("data-collected")),
            Step("AS-2.4", "01 process 4", "Feedback interview", "结果反馈", new OccurrenceDefinition("feedback-interview")
            {
                DaysAfterPeriod = FeedbackInterviewMissing.LatestDaysAfterPeriod,
            }),
            new ClauseEntry("AS-2.5", "01 process 5", new ClauseTitle("Reward and penalty", "奖惩"), ClauseKind.Award),
            Conduct("AS-2.7", "03 adjustment", "Feedback on the indicators", "反馈机制", "indicator-feedback-not-collected"),
            Conduct("AS-2.8", "04", "Unified data", "统一数据", "data-not-unified"),
            Conduct("AS-2.9", "04", "Data kept up to date", "数据更新", "data-not-updated"),
            NotComputable("AS-2.10", "03 principles", "Principles for choosing indicators", "指标选取原则", NotComputableReason.Guidance),
            NotComputable("AS-5", "04-06", "Rest of part 04, parts 05 and 06 (missing)", "（文本中断）", NotComputableReason.Unreadable),
            Conduct("AS-3.1", "02 duties", "Duties of the director", "岗位职责：售后总监", "strategy-neglected"),
            Conduct("AS-3.2", "02 duties", "Duties of the manager", "岗位职责：售后经理", "supervision-neglected"),
            Conduct("AS-3.3", "02 duties", "Duties of technical support", "岗位职责：技术支持", "technical-follow-up-neglected"),
            Conduct("AS-3.4", "02 duties", "Duties of customer service", "岗位职责：客户服务", "customer-service-neglected"),
            Conduct("AS-4.1", "02 qualifications", "Qualification of the director", "任职要求：售后总监", "director-qualification-gap"),
            Conduct("AS-4.2", "02 qualifications", "Qualification of the manager", "任职要求：售后经理", "manager-qualification-gap"),
            Conduct("AS-4.3", "02 qualifications", "Qualification of technical support", "任职要求：技术支持", "technical-qualification-gap"),
            Conduct("AS-4.4", "02 qualifications", "Qualification of customer service", "任职要求：客户服务", "service-qualification-gap"),
            Step("AS-2.6", "03 adjustment", "Indicators reviewed", "指标评审", new OccurrenceDefinition("indicators-reviewed")),
        ],
    };

    private static ClauseEntry Measured(string id, string en, string zh, string indicator) =>
        new(id, "03", new ClauseTitle(en, zh), ClauseKind.Score) { Indicators = [new IndicatorDefinition(indicator, ValueRange.Rate)] };

    private static ClauseEntry Rated(string id, string en, string zh, string criterion) =>
        new(id, "03", new ClauseTitle(en, zh), ClauseKind.Score) { Criteria = [new CriterionDefinition(criterion)] };

    private static ClauseEntry Step(string id, string heading, string en, string zh, OccurrenceDefinition kind) =>
        new(id, heading, new ClauseTitle(en, zh), ClauseKind.Procedure) { Occurrences = [kind] };

    private static ClauseEntry Conduct(string id, string heading, string en, string zh, string kind) =>
        new(id, heading, new ClauseTitle(en, zh), ClauseKind.Finding) { Occurrences = [new OccurrenceDefinition(kind)] };

    private static ClauseEntry NotComputable(string id, string heading, string en, string zh, NotComputableReason reason) =>
        new(id, heading, new ClauseTitle(en, zh), ClauseKind.Text) { Reason = reason };
}
