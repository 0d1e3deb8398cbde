namespace Appraisal.OperationsScoring;

/// <summary>The operations scoring standard: four dimensions, a total, five grades, each month. Source 001.</summary>
internal static class OperationsScoringScheme
{
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<OperationsScoringTerms>
    {
        Title = new ClauseTitle("Operations scoring standard", "客户服务操作考核评分标准"),
        Document = "001",
        Period = PeriodRule.Month,
        Clauses =
        [
            Score(Dimension.Professionalism, "standard 1", "Professionalism and knowledge", "专业性"),
            Score(Dimension.Responsiveness, "standard 2", "Response and efficiency", "反应效率"),
            Score(Dimension.Communication, "standard 3", "Communication and collaboration", "沟通协作"),
            Score(Dimension.ProblemSolving, "standard 4", "Problem solving", "问题解决"),
            new ClauseEntry("OP-2.0", "scoring system", new ClauseTitle("Total", "总分"), ClauseKind.Total),
            Grade("OP-2.1", "Grade: excellent", "等级：优秀"),
            Grade("OP-2.2", "Grade: good", "等级：良好"),
            Grade("OP-2.3", "Grade: fair", "等级：一般"),
            Grade("OP-2.4", "Grade: needs improvement", "等级：需改进"),
            Grade("OP-2.5", "Grade: unqualified", "等级：不合格"),
            new ClauseEntry("OP-3.1", "frequency", new ClauseTitle("Monthly appraisal", "每月评估"), ClauseKind.Scope)
            {
                CheckedBy = typeof(InputValidator),
            },
            new ClauseEntry("OP-3.2", "frequency", new ClauseTitle("Training plan", "培训计划"), ClauseKind.Procedure),
            Note("OP-3.3", "Results stay internal", "不公开", "result-disclosed"),
            Note("OP-3.4", "Standard shared with the team", "与成员共享", "standard-not-shared"),
        ],
    };

    private static ClauseEntry Score(Dimension dimension, string heading, string en, string zh) =>
        new(dimension.Clause, heading, new ClauseTitle(en, zh), ClauseKind.Score)
        {
            Criteria = dimension.Criteria.Select(criterion => new CriterionDefinition(criterion)).ToValueList(),
        };

    private static ClauseEntry Grade(string id, string en, string zh) =>
        new(id, "scoring system", new ClauseTitle(en, zh), ClauseKind.Grade);

    private static ClauseEntry Note(string id, string en, string zh, string kind) =>
        new(id, "note", new ClauseTitle(en, zh), ClauseKind.Finding) { Occurrences = [new OccurrenceDefinition(kind)] };
}
