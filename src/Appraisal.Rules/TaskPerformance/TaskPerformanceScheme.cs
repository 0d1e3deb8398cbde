namespace Appraisal.TaskPerformance;

/// <summary>The customer-service centre's task indicators: five of 20 points. Source 001.</summary>
internal static class TaskPerformanceScheme
{
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<TaskPerformanceTerms>
    {
        Title = new ClauseTitle("Task indicators of the centre", "客户服务中心管理考核指标"),
        Document = "001",
        Clauses =
        [
            Indicator("TP-1", "indicator 1", "information-collection", "Information gathered and sorted", "信息收集整理") with
            {
                Indicators =
                [
                    new IndicatorDefinition(TaskLimit.DataErrorRate, ValueRange.Rate),
                    new IndicatorDefinition(TaskLimit.FileMissingRate, ValueRange.Rate),
                ],
            },
            Indicator("TP-2", "indicator 2", "information-analysis", "Information analysed", "信息分析"),
            Indicator("TP-3", "indicator 3", "sales-statistics", "Sales statistics", "销售统计"),
            Indicator("TP-4", "indicator 4", "inquiries-and-complaints", "Inquiries and complaints", "问讯投诉"),
            Indicator("TP-5", "indicator 5", "daily-affairs", "Daily affairs", "日常事务"),
            new ClauseEntry("TP-6", "total", new ClauseTitle("Total", "总分"), ClauseKind.Total),
        ],
    };

    private static ClauseEntry Indicator(string id, string heading, string criterion, string en, string zh) =>
        new(id, heading, new ClauseTitle(en, zh), ClauseKind.Score) { Criteria = [new CriterionDefinition(criterion)] };
}
