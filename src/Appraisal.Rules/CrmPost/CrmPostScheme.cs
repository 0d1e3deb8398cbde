namespace Appraisal.CrmPost;

/// <summary>The standard for the customer-relationship post: four standards of 25 points. Source 001.</summary>
internal static class CrmPostScheme
{
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<CrmPostTerms>
    {
        Title = new ClauseTitle("Customer-relationship post", "客户关系管理岗评分标准"),
        Document = "001",
        Clauses =
        [
            Criterion("CR-1.1", "communication", "oral-expression", "Oral expression", "沟通技巧：口头表达能力"),
            Criterion("CR-1.2", "communication", "written-expression", "Written expression", "沟通技巧：书面表达能力"),
            Criterion("CR-1.3", "communication", "listening", "Listening", "沟通技巧：听力技巧"),
            Criterion("CR-2.1", "problem solving", "analysis", "Analysis", "问题解决：分析能力"),
            Criterion("CR-2.2", "problem solving", "solution-quality", "Quality of solutions", "问题解决：解决方案的质量"),
            Criterion("CR-2.3", "problem solving", "coordination", "Coordination", "问题解决：协调能力"),
            Criterion("CR-3.1", "customer satisfaction", "customer-feedback", "Customer feedback", "客户满意度：客户反馈"),
            Criterion("CR-3.2", "customer satisfaction", "relationship-maintenance", "Relationship maintenance", "客户满意度：客户关系维护"),
            Criterion("CR-3.3", "customer satisfaction", "handling-speed", "Speed of handling", "客户满意度：问题处理速度"),
            Criterion("CR-4.1", "teamwork", "cooperation-attitude", "Attitude to cooperation", "团队合作：合作态度"),
            new ClauseEntry("CR-4.2", "teamwork, continued", new ClauseTitle("Rest of teamwork (missing)", "（文本中断）"), ClauseKind.Text)
            {
                Reason = NotComputableReason.Unreadable,
            },
            new ClauseEntry("CR-5", "total", new ClauseTitle("Total", "总分"), ClauseKind.Total),
        ],
    };

    private static ClauseEntry Criterion(string id, string heading, string criterion, string en, string zh) =>
        new(id, heading, new ClauseTitle(en, zh), ClauseKind.Score) { Criteria = [new CriterionDefinition(criterion)] };
}
