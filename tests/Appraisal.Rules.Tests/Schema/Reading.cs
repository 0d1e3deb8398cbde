using System.Text.Json.Nodes;

namespace Appraisal.Rules.Tests.Schema;

/// <summary>What the reader of inputs says about a document.</summary>
internal static class Reading
{
    private static readonly InputReader _reader = new(ClauseCatalogue.BuiltIn.Vocabulary);

    /// <summary>The codes of its problems; none for a document that it takes.</summary>
    public static IReadOnlyList<string> CodesOf(JsonNode? document)
    {
        try
        {
            _reader.Read(document?.ToJsonString() ?? "null");
            return [];
        }
        catch (AppraisalInputException refusal)
        {
            return refusal.Problems.Select(problem => problem.Code).ToList();
        }
    }
}
