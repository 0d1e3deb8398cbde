using System.CommandLine;
using Appraisal.Samples.Facts;
using Appraisal.Samples.Formats;

namespace Appraisal.Samples.Commands;

/// <summary>Checks an input file and appraises nobody.</summary>
internal sealed class CheckCommand : Command, IExampled
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file = InputFile.Argument();
    private readonly FactFiles _facts = new();

    private readonly Option<string> _format = FormatOption.Of(
        ["text", ProblemReport.JsonFormat], "How to tell what was found: a line each, or { \"problems\": [...] } on standard output.");

    /// <summary>Makes the command on a terminal.</summary>
    public CheckCommand(Terminal terminal)
        : base("check", "Checks an input file, tells every problem it has, and appraises nobody.")
    {
        _terminal = terminal;
        Add(_file);
        Add(_format);
        _facts.AddTo(this);
        SetAction(Check);
    }

    /// <inheritdoc/>
    public IEnumerable<string> Examples => ["check april.json", "check april.json --format json", "check - < april.json", "check people.json --occurrences events.csv"];

    private int Check(ParseResult parsed)
    {
        var format = parsed.GetRequiredValue(_format);
        var path = parsed.GetRequiredValue(_file);
        var reading = InputReading.Of(path, null, _facts.Read(parsed), _terminal);
        if (reading.Input is not { } input) return ProblemReport.Write(reading.Problems, format, _terminal);

        if (format == ProblemReport.JsonFormat)
        {
            ProblemReport.WriteJson([], _terminal);
        }
        else
        {
            using var output = Terminal.TextOn(_terminal.Output);
            output.WriteLine(Verdict(path, input));
        }

        return ExitStatus.Done;
    }

    private static string Verdict(string path, AppraisalInput input)
    {
        var people = input.Appraisees.Select(appraisee => appraisee.Employee).Distinct(StringComparer.Ordinal).Count();
        var schemes = input.Appraisees.Select(appraisee => appraisee.Scheme).Distinct(StringComparer.Ordinal).Count();
        var name = path == InputFile.StandardInput ? "Standard input" : Layout.TextCells.OneLine(path);
        return FormattableString.Invariant(
            $"{name} is fine: {people} {(people == 1 ? "person" : "people")} under {schemes} {(schemes == 1 ? "scheme" : "schemes")}, {input.Period}.");
    }
}
