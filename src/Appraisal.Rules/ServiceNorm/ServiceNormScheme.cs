namespace Appraisal.ServiceNorm;

/// <summary>The call-centre service norms: source 001, guidelines, scoring norms, and the parts that are missing.</summary>
internal static class ServiceNormScheme
{
    /// <summary>The customer went away dissatisfied.</summary>
    internal const string CustomerDissatisfied = "customer-dissatisfied";

    /// <summary>The customer complained.</summary>
    internal const string Complaint = "complaint";

    /// <summary>The case is serious.</summary>
    internal const string Serious = "serious";

    /// <summary>Later steps of the business suffered.</summary>
    internal const string DownstreamImpact = "downstream-impact";

    /// <summary>The customer disputed what was done.</summary>
    internal const string Dispute = "dispute";

    private static readonly ValueList<string> _circumstances = [CustomerDissatisfied, Complaint, Serious, DownstreamImpact, Dispute];

    /// <summary>The scheme.</summary>
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<ServiceNormTerms>
    {
        Title = new("Call-centre service norms", "客服中心服务规范"),
        Document = "001",
        Clauses =
        [
            Guideline(1, "user-first-neglected", "Users come first", "用户至上"),
            Guideline(2, "call-not-fully-served", "Full service on every call", "全力服务每个来电"),
            Guideline(3, "not-listening", "Listening", "认真倾听"),
            Guideline(4, "not-treated-individually", "Treating each customer as a person", "个体对待"),
            Guideline(5, "disrespect-or-dishonesty", "Respect and honesty", "尊敬诚实"),
            Guideline(6, "discourtesy", "Courtesy", "礼貌待客"),
            Guideline(7, "anger-shown", "Keeping one's temper", "不发火"),
            Guideline(8, "customer-left-unsatisfied", "Customers leave satisfied", "让客户满意"),
            Guideline(9, "help-not-sought", "Seeking help", "寻求帮助"),
            Guideline(10, "study-neglected", "Studying products", "学习业务"),
            Guideline(11, "colleague-not-helped", "Helping colleagues", "帮助同事"),
            Guideline(12, "no-goals-set", "Setting goals", "设定目标"),
            Guideline(13, "negative-attitude", "Positive attitude", "积极态度"),
            new("SN-2", "Part 2, 1", new("Base score", "基准分"), ClauseKind.Total),
            Unreadable("SN-2.1", "Part 2, 2.1", "Conduct when answering inquiries (heading only)", "答询行为细则（条目缺失）"),
            Unreadable("SN-2.2", "Part 2, 2.2", "Service phrases (heading only)", "服务用语规范（条目缺失）"),
            Norm(1, "commanding-tone", "Commanding or impatient tone", "命令或不耐烦语气"),
            Norm(2, "agent-id-withheld", "Agent's number withheld or wrong", "拒报错报工号"),
            Norm(3, "misleading-guidance", "Misleading or incomplete guidance", "误导或解释不全"),
            Norm(4, "request-not-entered", "Request not entered in time", "未及时录入申请"),
            Norm(5, "wrong-registration-disputed", "Wrong registration, disputed", "错误登记引争议"),
            Norm(6, "customer-data-looked-up", "Customer data looked up", "反查资料"),
            Norm(7, "other-department-blamed", "Other department blamed", "埋怨其他部门"),
            Norm(8, "hung-up-early", "Call ended early or chatting", "提前挂机或交谈"),
            Norm(9, "nuisance-call-mishandled", "Nuisance call mishandled", "骚扰电话处理不当"),
            Norm(10, "praise-falsified", "Praise falsified", "表扬弄虚作假"),
            Norm(11, "spot-check-problem", "Problem found by spot check", "抽查发现问题"),
            Norm(12, "wrong-registration-downstream", "Wrong registration, later steps disturbed", "错误登记影响后续"),
            Norm(13, "ticket-incomplete", "Ticket incomplete", "工单内容不全"),
            Norm(14, "ticket-instead-of-answer", "Ticket instead of an answer", "有指引仍录工单"),
            Norm(15, "ticket-without-lookup", "Ticket without looking up", "未查清即录工单"),
            Norm(16, "ticket-fabricated", "Ticket fabricated", "虚构冒充工单"),
            Unreadable("SN-4", "Title", "Inspection scoring standard (missing part)", "质检评分标准"),
            Norm(17, "ticket-late-or-missed", "Ticket late or missed", "漏录迟录工单"),
        ],
    };

    private static ClauseEntry Guideline(int number, string kind, string en, string zh) =>
        new($"SN-1.{number}", $"Part 1, guideline {number}", new(en, zh), ClauseKind.Finding)
        {
            Occurrences = [new(kind)],
        };

    private static ClauseEntry Norm(int number, string kind, string en, string zh) =>
        new($"SN-3.{number}", $"Part 2, 3.{number}", new(en, zh), ClauseKind.Deduction)
        {
            Occurrences = [new(kind) { Circumstances = _circumstances }],
        };

    private static ClauseEntry Unreadable(string id, string heading, string en, string zh) =>
        new(id, heading, new(en, zh), ClauseKind.Text) { Reason = NotComputableReason.Unreadable };
}
