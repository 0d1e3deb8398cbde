namespace Appraisal.Samples.Formats;

/// <summary>How people are called where they are shown.</summary>
internal static class PersonName
{
    /// <summary>The person's name, or null where none is given or it is blank: then the id stands in its place.</summary>
    public static string? Of(Statement statement) => string.IsNullOrWhiteSpace(statement.Name) ? null : statement.Name;
}
