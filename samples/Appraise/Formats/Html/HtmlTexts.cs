using System.Runtime.CompilerServices;

namespace Appraisal.Samples.Formats.Html;

/// <summary>The texts that the pages say themselves, in one language. Each member is a key of the resources of that name.</summary>
/// <param name="language">The language.</param>
internal sealed class HtmlTexts(Language language)
{
    private static readonly Wording _wording = new(typeof(HtmlTexts).FullName!, typeof(HtmlTexts).Assembly);

    public string Statements => Get();

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

    public string NobodyIsAppraised => Get();

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

    public string Comparison => Get();

    public string Changed => Get();

    public string Unchanged => Get();

    public string Better => Get();

    public string Worse => Get();

    public string GradeChanged => Get();

    public string TermsThatDiffer => Get();

    public string NoTermDiffers => Get();

    public string Term => Get();

    public string Before => Get();

    public string After => Get();

    public string Difference => Get();

    public string Budget => Get();

    public string Sum => Get();

    public string BudgetCaption => Get();

    public string GradeMigration => Get();

    public string GradeMigrationOf(string scheme) => Fill([scheme]);

    public string PeopleWhoChange => Get();

    public string NobodyChanges => Get();

    public string Change(string before, string after) => Fill([before, after]);

    public string ChangeOf(string unit) => Fill([unit]);

    public string WhatMakesTheDifference => Get();

    public string InUnit(string what, string unit) => Fill([what, unit]);

    public string BecauseOf => Get();

    public string AlsoDifferent => Get();

    public string SeparationBegins => Get();

    public string SeparationEnds => Get();

    public string AmountsAreRounded(string digits) => Fill([digits]);

    private string Get([CallerMemberName] string key = "") => _wording.Of(language, key);

    private string Fill(ReadOnlySpan<object> values, [CallerMemberName] string key = "") => _wording.Say(language, key, values);
}
