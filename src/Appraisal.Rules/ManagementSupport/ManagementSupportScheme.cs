namespace Appraisal.ManagementSupport;

/// <summary>The indicators for the management-support post: five dimensions of 20 points, rated from all sides. Source 001.</summary>
internal static class ManagementSupportScheme
{
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<ManagementSupportTerms>
    {
        Title = new ClauseTitle("Management-support post", "管理支撑岗的考核指标"),
        Document = "001",
        Clauses =
        [
            Criterion("MS-1.1", "attitude and spirit", "attitude", "Attitude", "态度与精神：工作态度"),
            Criterion("MS-1.2", "attitude and spirit", "vigour", "Vigour", "态度与精神：精神状态"),
            Criterion("MS-2.1", "efficiency and results", "efficiency", "Efficiency", "效率与成果：工作效率"),
            Criterion("MS-2.2", "efficiency and results", "results", "Results", "效率与成果：成果水平"),
            Criterion("MS-3.1", "skill and knowledge", "skill", "Professional skill", "技能与知识：专业技能"),
            Criterion("MS-3.2", "skill and knowledge", "policy-knowledge", "Knowledge of policies", "技能与知识：知识水平"),
            Criterion("MS-4.1", "teamwork and communication", "teamwork", "Teamwork", "协作与沟通：团队协作"),
            Criterion("MS-4.2", "teamwork and communication", "communication", "Communication", "协作与沟通：沟通能力"),
            Criterion("MS-5.1", "innovation and problem solving", "innovation", "Innovation", "创新与解决问题：创新思维"),
            Criterion("MS-5.2", "innovation and problem solving", "problem-solving", "Problem solving", "创新与解决问题：解决问题能力"),
            new ClauseEntry("MS-6", "method 2", new ClauseTitle("Rating from all sides", "360 度"), ClauseKind.Procedure),
            new ClauseEntry("MS-7", "method 1", new ClauseTitle("Total", "总分"), ClauseKind.Total),
            Duty("MS-8.1", "duty 1", "administration-neglected", "Administration", "岗位职责：行政管理"),
            Duty("MS-8.2", "duty 2", "filing-neglected", "Filing", "岗位职责：资料归档"),
            Duty("MS-8.3", "duty 3", "meeting-not-organised", "Meetings", "岗位职责：会议组织"),
            Duty("MS-8.4", "duty 4", "tendering-neglected", "Tendering", "岗位职责：招投标"),
            Duty("MS-8.5", "duty 5", "personnel-files-neglected", "Personnel files", "岗位职责：人事档案"),
        ],
    };

    /// <summary>The criteria of the post.</summary>
    public static ValueList<string> Criteria => Definition.Clauses.SelectMany(clause => clause.Criteria).Select(criterion => criterion.Code).ToValueList();

    private static ClauseEntry Criterion(string id, string heading, string criterion, string en, string zh) =>
        new(id, heading, new ClauseTitle(en, zh), ClauseKind.Score) { Criteria = [new CriterionDefinition(criterion)] };

    private static ClauseEntry Duty(string id, string heading, string kind, string en, string zh) =>
        new(id, heading, new ClauseTitle(en, zh), ClauseKind.Finding) { Occurrences = [new OccurrenceDefinition(kind)] };
}
