namespace Appraisal.Engine.Fluent;

/// <summary>Questions about the metadata of a rule.</summary>
public static class RuleMetadataExtensions
{
    /// <summary>Says whether a rule has a tag.</summary>
    /// <param name="metadata">The metadata.</param>
    /// <param name="tag">The tag.</param>
    /// <returns>Whether it has.</returns>
    public static bool IsTagged(this IRuleMetadata metadata, string tag)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return Array.IndexOf(metadata.Tags, tag) >= 0;
    }
}
