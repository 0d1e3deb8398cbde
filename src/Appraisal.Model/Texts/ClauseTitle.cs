namespace Appraisal;

/// <summary>The title of a clause or scheme in the languages of the catalogue.</summary>
/// <param name="En">In English.</param>
/// <param name="Zh">In Chinese.</param>
public sealed record ClauseTitle(string En, string Zh)
{
    /// <summary>The title in a language.</summary>
    public string In(Language language) => language == Language.Chinese ? Zh : En;

    /// <summary>The title in English.</summary>
    public override string ToString() => En;
}
