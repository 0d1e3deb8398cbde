using System.Runtime.CompilerServices;

namespace Appraisal.Samples.Texts;

/// <summary>The program's fixed words in one language; their texts are the resources Words, by the names of the members.</summary>
/// <param name="language">The language.</param>
internal sealed partial class AppraiseWords(Language language)
{
    private static readonly Wording _wording = new("Appraisal.Samples.Texts.Words", typeof(AppraiseWords).Assembly);

    /// <summary>The language.</summary>
    public Language Language => language;

    private string Of([CallerMemberName] string name = "") => _wording.Of(language, name);

    private string Say(ReadOnlySpan<object> values, [CallerMemberName] string name = "") => _wording.Say(language, name, values);
}
