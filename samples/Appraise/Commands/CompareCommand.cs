using System.CommandLine;
using Appraisal.Samples.Formats;
using Appraisal.Samples.Formats.Html;
using Appraisal.Samples.Layout;

namespace Appraisal.Samples.Commands;

/// <summary>Compares the statements of an input under its own terms with those under other terms.</summary>
internal sealed class CompareCommand : Command, IExampled
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file;
    private readonly Option<string> _terms;
    private readonly Option<string> _format;
    private readonly Option<string?> _out;

    /// <summary>Makes the command on a terminal.</summary>
    public CompareCommand(Terminal terminal)
        : base("compare", terminal.Words.CompareCommand)
    {
        var words = terminal.Words;
        _terminal = terminal;
        _file = InputFile.Argument(words);
        _terms = new("--terms") { Description = words.CompareTerms, HelpName = "FILE", Required = true };
        _format = FormatOption.Of(["text", ProblemReport.JsonFormat, HtmlFormat.Name], words.CompareFormat);
        _out = OutputFile.Option(words);
        Add(_file);
        Add(_terms);
        Add(_format);
        Add(_out);
        SetAction(Compare);
    }

    /// <inheritdoc/>
    public IEnumerable<string> Examples =>
    [
        "compare april.json --terms our-figures.json",
        "compare april.json --terms our-figures.json --format json --out changes.json",
        "compare april.json --terms our-figures.json --format html --out changes.html",
    ];

    private int Compare(ParseResult parsed)
    {
        var format = parsed.GetRequiredValue(_format);
        var terms = new TermsFile(parsed.GetRequiredValue(_terms));
        var file = OutputFile.PathOf(parsed, _out, parsed.GetRequiredValue(_file), parsed.GetRequiredValue(_terms));
        var appraiser = Task.Run(Appraiser.Create);

        var reading = InputReading.Of(parsed.GetRequiredValue(_file), null, _terminal);
        var changed = reading.With(terms);
        if (reading.Input is not { } own || changed.Input is not { } other) return ProblemReport.Write(changed.Problems, format, _terminal);

        Comparison comparison;
        try
        {
            comparison = appraiser.GetAwaiter().GetResult().Compare(own, own.Terms, other.Terms, _terminal.Cancellation);
        }
        catch (AppraisalInputException failure)
        {
            return ProblemReport.Write(terms.Own(failure.Problems), format, _terminal);
        }

        OutputFile.WriteOrPrint(file, _terminal, terminal => Print(comparison, format, terminal));
        return ExitStatus.Done;
    }

    private static void Print(Comparison comparison, string format, Terminal terminal)
    {
        if (format == HtmlFormat.Name)
        {
            ComparisonPage.Write(comparison, terminal);
            return;
        }

        if (format == ProblemReport.JsonFormat)
        {
            ComparisonJson.Write(terminal.Output, comparison, terminal.Language);
            return;
        }

        using var output = Terminal.TextOn(terminal.Output);
        TextTree.Write(output, comparison.Lines(terminal.Language), terminal.Width);
    }
}
