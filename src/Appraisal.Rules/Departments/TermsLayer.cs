namespace Appraisal;

/// <summary>Figures that lie over the printed ones.</summary>
/// <param name="Name">The layer's name.</param>
/// <param name="Terms">The figures.</param>
/// <param name="Json">The figures as JSON that is yet to be read, or null.</param>
internal sealed record TermsLayer(string Name, ValueList<SchemeOverrides> Terms, byte[]? Json);
