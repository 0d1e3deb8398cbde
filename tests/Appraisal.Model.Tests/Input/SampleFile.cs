using System.Text;

namespace Appraisal.Model.Tests.Input;

/// <summary>Puts input files together for tests.</summary>
internal static class SampleFile
{
    public static InputReader Reader { get; } = new(SampleVocabulary.Instance);

    /// <summary>A file for one month with one appraisee of the shop, and whatever else a test adds.</summary>
    public static string With(
        string? period = "\"2014-04\"",
        string? appraisees = null,
        string? teams = null,
        string? measurements = null,
        string? occurrences = null,
        string? ratings = null,
        string? terms = null)
    {
        var text = new StringBuilder("{ ");
        var any = false;
        Add("period", period);
        Add("appraisees", "[" + (appraisees ?? """{ "employee": "A1", "scheme": "shop" }""") + "]");
        Add("teams", teams is null ? null : "[" + teams + "]");
        Add("measurements", measurements is null ? null : "[" + measurements + "]");
        Add("occurrences", occurrences is null ? null : "[" + occurrences + "]");
        Add("ratings", ratings is null ? null : "[" + ratings + "]");
        Add("terms", terms);
        return text.Append(" }").ToString();

        void Add(string name, string? value)
        {
            if (value is null) return;
            text.Append(any ? ", " : string.Empty).Append('"').Append(name).Append("\": ").Append(value);
            any = true;
        }
    }

    /// <summary>The problems of a file as "path code", in the order told; empty for a file that is right.</summary>
    public static string[] Problems(string json)
    {
        try
        {
            Reader.Read(json);
            return [];
        }
        catch (AppraisalInputException wrong)
        {
            Assert.All(wrong.Problems, problem => Assert.False(string.IsNullOrWhiteSpace(problem.Message.ToString())));
            return [.. wrong.Problems.Select(problem => problem.Path + " " + problem.Code)];
        }
    }

    /// <summary>The message of the one problem of a file.</summary>
    public static string Message(string json) =>
        Assert.Single(Assert.Throws<AppraisalInputException>(() => Reader.Read(json)).Problems).Message.ToString();
}
