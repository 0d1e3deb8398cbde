using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace Appraisal.Samples.Formats.Html;

/// <summary>The texts that the pages say themselves, in one language. Each member is a key of the resources of that name.</summary>
internal sealed class HtmlTexts
{
    private readonly ResourceManager _texts;

    private HtmlTexts(string language) => _texts = new ResourceManager($"{typeof(HtmlTexts).FullName}.{language}", typeof(HtmlTexts).Assembly);

    /// <summary>The texts in English.</summary>
    public static HtmlTexts English { get; } = new("en");

    /// <summary>The texts in Chinese.</summary>
    public static HtmlTexts Chinese { get; } = new("zh");

    public string Statements => Get();

    public string FromTo(string from, string to) => Fill([from, to]);

    public string SkipToContent => Get();

    public string SelfContained => Get();

    public string Overview => Get();

    public string Slips => Get();

    public string Person => Get();

    public string People => Get();

    public string Scheme => Get();

    public string Schemes => Get();

    public string Score => Get();

    public string Grade => Get();

    public string Status => Get();

    public string Complete => Get();

    public string Incomplete => Get();

    public string Separation => Get();

    public string Gap => Get();

    public string Gaps => Get();

    public string WithGaps => Get();

    public string Findings => Get();

    public string WithFindings => Get();

    public string UncitedFacts => Get();

    public string EveryFactIsCited => Get();

    public string Fact => Get();

    public string Reason => Get();

    public string Filter => Get();

    public string FindPerson => Get();

    public string Show => Get();

    public string All => Get();

    public string Reset => Get();

    public string Shown => Get();

    public string None => Get();

    public string Of(string most) => Fill([most]);

    public string OfUnit(string most, string unit) => Fill([most, unit]);

    public string Is(string what, string value) => Fill([what, value]);

    public string Counted(string what, string count) => Fill([what, count]);

    public string SchemeAndPeriod(string title, string id, string period) => Fill([title, id, period]);

    public string IncompleteNotice => Get();

    public string Clause => Get();

    public string ItemAndArithmetic => Get();

    public string Value => Get();

    public string Lines => Get();

    public string SumOf(string unit) => Fill([unit]);

    public string PointsAreRounded(string digits) => Fill([digits]);

    public string FullScore => Get();

    public string Floor => Get();

    public string FromFullScore => Get();

    public string FromGrossPay => Get();

    public string ToTheSum => Get();

    public string FactsBehindTheLines => Get();

    public string BackToOverview => Get();

    public string PrintSlip => Get();

    private string Get([CallerMemberName] string key = "") =>
        _texts.GetString(key, CultureInfo.InvariantCulture) ?? throw new InvalidOperationException($"There is no text {key}.");

    private string Fill(ReadOnlySpan<object?> values, [CallerMemberName] string key = "") =>
        string.Format(CultureInfo.InvariantCulture, Get(key), values);
}
