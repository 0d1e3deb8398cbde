namespace Appraisal.PostCriteria;

/// <summary>The criteria for five posts: each post has its own list, rated 0 to 100. Source 001.</summary>
internal static class PostCriteriaScheme
{
    public static SchemeDefinition Definition { get; } = new SchemeDefinition<PostCriteriaTerms>
    {
        Title = new ClauseTitle("Criteria for five posts", "客户服务中心各岗位考核细则"),
        Document = "001",
        Posts = Post.All,
        PostRequired = true,
        Maxima = Post.All.Select(post => new SchemeMaximum(100) { Post = post }).ToValueList(),
        Clauses =
        [
            Criterion("PC-1.1", Post.Reception, "product-knowledge", "Product knowledge", "客户接待：专业知识能力"),
            Criterion("PC-1.2", Post.Reception, "expression", "Expression", "客户接待：语言表达能力"),
            Criterion("PC-1.3", Post.Reception, "problem-solving", "Problem solving", "客户接待：问题解决能力"),
            Criterion("PC-1.4", Post.Reception, "service-attitude", "Service attitude", "客户接待：服务态度"),
            Criterion("PC-1.5", Post.Reception, "customer-satisfaction", "Customer satisfaction", "客户接待：客户满意度"),
            Criterion("PC-2.1", Post.TechnicalSupport, "technical-knowledge", "Technical knowledge", "技术支持：技术知识能力"),
            Criterion("PC-2.2", Post.TechnicalSupport, "problem-analysis", "Problem analysis", "技术支持：问题分析能力"),
            Criterion("PC-2.3", Post.TechnicalSupport, "teamwork", "Teamwork", "技术支持：团队合作能力"),
            Criterion("PC-2.4", Post.TechnicalSupport, "resolution-efficiency", "Efficiency of resolution", "技术支持：解决效率"),
            Criterion("PC-2.5", Post.TechnicalSupport, "support-quality", "Quality of support", "技术支持：技术支持质量"),
            Criterion("PC-3.1", Post.ComplaintHandling, "complaint-handling", "Complaint handling", "投诉处理：投诉处理能力"),
            Criterion("PC-3.2", Post.ComplaintHandling, "communication", "Communication", "投诉处理：沟通能力"),
            Criterion("PC-3.3", Post.ComplaintHandling, "handling-efficiency", "Efficiency of handling", "投诉处理：处理效率"),
            Criterion("PC-3.4", Post.ComplaintHandling, "handling-quality", "Quality of handling", "投诉处理：投诉处理质量"),
            Criterion("PC-4.1", Post.AfterSalesService, "after-sales-knowledge", "After-sales knowledge", "售后服务：售后服务知识能力"),
            Criterion("PC-4.2", Post.AfterSalesService, "problem-solving", "Problem solving", "售后服务：解决问题能力"),
            Criterion("PC-4.3", Post.AfterSalesService, "relationship-management", "Relationship management", "售后服务：关系管理能力"),
            Criterion("PC-4.4", Post.AfterSalesService, "after-sales-quality", "Quality of after-sales service", "售后服务：售后服务质量"),
            Criterion("PC-5.1", Post.DataAnalysis, "data-analysis", "Data analysis", "数据分析：数据分析能力"),
            Criterion("PC-5.2", Post.DataAnalysis, "report-writing", "Report writing", "数据分析：报告撰写能力"),
            Criterion("PC-5.3", Post.DataAnalysis, "problem-solving", "Problem solving", "数据分析：解决问题能力"),
            new ClauseEntry("PC-6", "all posts", new ClauseTitle("Total", "总分"), ClauseKind.Total),
        ],
    };

    private static ClauseEntry Criterion(string id, string post, string criterion, string en, string zh) =>
        new(id, post, new ClauseTitle(en, zh), ClauseKind.Score) { Criteria = [new CriterionDefinition(criterion) { Posts = [post] }] };
}
