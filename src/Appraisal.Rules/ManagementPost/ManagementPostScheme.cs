namespace Appraisal.ManagementPost;

/// <summary>The guide for management posts: four categories, four grades, weights by situation. Source 002.</summary>
internal static class ManagementPostScheme
{
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<ManagementPostTerms>
    {
        Title = new ClauseTitle("Guide for management posts", "客服行业管理岗绩效考核表"),
        Document = "002",
        Clauses =
        [
            Category("MG-1.1", "Service quality", "服务质量", ["customer-satisfaction"], "complaint-rate-score"),
            Category("MG-1.2", "Efficiency", "工作效率", [], "response-time-score", "resolution-time-score"),
            Category("MG-1.3", "Ability", "业务能力", [], "product-knowledge", "script-conformity"),
            Category("MG-1.4", "Collaboration", "团队协作", ["information-sharing-rate"], "internal-satisfaction"),
            new ClauseEntry("MG-1.5", "categories; weights", new ClauseTitle("Total", "总分"), ClauseKind.Total),
            Plain("MG-2.1", "standards", "Grade: excellent", "等级：优秀", ClauseKind.Grade),
            Plain("MG-2.2", "standards", "Grade: good", "等级：良好", ClauseKind.Grade),
            Plain("MG-2.3", "standards", "Grade: qualified", "等级：合格", ClauseKind.Grade),
            Plain("MG-2.4", "standards", "Grade: unqualified", "等级：不合格", ClauseKind.Grade),
            Plain("MG-3.1", "SWOT strength", "Weights where ability is strong", "优势", ClauseKind.Procedure),
            Plain("MG-3.2", "SWOT weakness", "Weights where responses are slow", "劣势", ClauseKind.Procedure),
            Plain("MG-3.3", "SWOT opportunity", "Weights for a new product", "机会", ClauseKind.Procedure),
            Plain("MG-3.4", "SWOT threat", "Weights where competitors serve better", "威胁", ClauseKind.Procedure),
            Plain("MG-4.0", "steps 1-5", "Drawing up a table", "制定步骤", ClauseKind.Text) with { Reason = NotComputableReason.Guidance },
            Plain("MG-4.1", "step 6", "Regular review", "定期评估", ClauseKind.Procedure) with
            {
                Occurrences = [new OccurrenceDefinition("indicators-reviewed")],
            },
        ],
    };

    private static ClauseEntry Category(string id, string en, string zh, ValueList<string> indicators, params string[] criteria) =>
        new(id, "categories; weights", new ClauseTitle(en, zh), ClauseKind.Score)
        {
            Indicators = indicators.Select(indicator => new IndicatorDefinition(indicator, ValueRange.Rate)).ToValueList(),
            Criteria = criteria.Select(criterion => new CriterionDefinition(criterion)).ToValueList(),
        };

    private static ClauseEntry Plain(string id, string heading, string en, string zh, ClauseKind kind) =>
        new(id, heading, new ClauseTitle(en, zh), kind);
}
