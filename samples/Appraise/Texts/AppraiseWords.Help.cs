namespace Appraisal.Samples.Texts;

/// <content>What help says.</content>
internal sealed partial class AppraiseWords
{
    public string DescriptionHeading => Of();

    public string UsageHeading => Of();

    public string UsageCommand => Of();

    public string UsageOptions => Of();

    public string ArgumentsHeading => Of();

    public string OptionsHeading => Of();

    public string CommandsHeading => Of();

    public string ExamplesHeading => Of();

    public string RequiredMark => Of();

    public string HelpOption => Of();

    public string VersionOption => Of();

    public string Program => Of();

    public string FileArgument => Of();

    public string LangOption => Of();

    public string OutOption => Of();

    public string CheckCommand => Of();

    public string CheckFormat => Of();

    public string ClausesCommand => Of();

    public string ClausesScheme => Of();

    public string ClausesFormat => Of();

    public string ClausesCheck => Of();

    public string ClausesTerms => Of();

    public string CompareCommand => Of();

    public string CompareTerms => Of();

    public string CompareFormat => Of();

    public string ExplainCommand => Of();

    public string ExplainEmployee => Of();

    public string ExplainScheme => Of();

    public string ExplainClause => Of();

    public string ExplainFormat => Of();

    public string RunCommand => Of();

    public string RunFormat => Of();

    public string RunEmployee => Of();

    public string RunTerms => Of();

    public string SchemaCommand => Of();

    public string MeasurementsOption(string columns) => Say([columns]);

    public string OccurrencesOption(string columns) => Say([columns]);

    public string RatingsOption(string columns) => Say([columns]);

    public string WithDefault(string description, string value) => Say([description, value]);
}
