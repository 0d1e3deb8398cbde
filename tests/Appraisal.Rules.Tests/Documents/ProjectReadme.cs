using Appraisal.Rules.Tests.Departments;

namespace Appraisal.Rules.Tests.Documents;

/// <summary>The code of the project's readme.</summary>
public static class ProjectReadme
{
    public static void QuickStart()
    {
        var appraiser = Appraiser.Create();               // compiles the rules once; safe to share between threads
        using var file = File.OpenRead("april.json");
        var input = appraiser.ReadInput(file);            // throws AppraisalInputException with all problems of the file
        var result = appraiser.Appraise(input);

        foreach (var line in result.Statements.SelectMany(statement => statement.Lines))
        {
            Console.WriteLine($"{line.Clause} {line.Label}: {line.Value} ({line.How})");
        }
    }

    public static Appraiser Department(Stream companyTerms, Stream departmentTerms)
    {
        var ours = Appraiser.Create(o => o
            .AddClauses(typeof(Order7).Assembly)
            .AddTerms("company", companyTerms)            // JSON streams of the shape of an input's "terms"
            .AddTerms("department", departmentTerms));    // lies over the company's
        return ours;
    }
}
