using System.Runtime.CompilerServices;

namespace Appraisal;

/// <summary>The fixed words of the printed catalogue in one language; their texts are the resources Words, by the names of the members.</summary>
/// <param name="language">The language.</param>
internal sealed class CatalogueTexts(Language language)
{
    private static readonly Wording _wording = new("Appraisal.Rules.Texts.Words", typeof(CatalogueTexts).Assembly);

    public Language Language => language;

    public string Heading => Of();

    public string Origin => Of();

    public string Readings => Of();

    public string ClauseColumns => Of();

    public string TermColumns => Of();

    public string Unset => Of();

    public string NoDate => Of();

    public string Scheme(SchemeDefinition scheme) => Say([scheme.Id, scheme.Title.En, scheme.Title.Zh]);

    public string Document(string document) => Say([document]);

    public string DocumentInForce(string document, DateOnly from) => Say([document, from]);

    private string Of([CallerMemberName] string name = "") => _wording.Of(language, "Catalogue" + name);

    private string Say(ReadOnlySpan<object> values, [CallerMemberName] string name = "") => _wording.Say(language, "Catalogue" + name, values);
}
