using System.CommandLine;
using Appraisal.Samples.Facts;
using Appraisal.Samples.Formats;

namespace Appraisal.Samples.Commands;

/// <summary>Checks an input file and appraises nobody.</summary>
internal sealed class CheckCommand : Command, IExampled
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file;
    private readonly FactFiles _facts;
    private readonly Option<string> _format;

    /// <summary>Makes the command on a terminal.</summary>
    public CheckCommand(Terminal terminal)
        : base("check", terminal.Words.CheckCommand)
    {
        _terminal = terminal;
        _file = InputFile.Argument(terminal.Words);
        _facts = new FactFiles(terminal.Words);
        _format = FormatOption.Of(["text", ProblemReport.JsonFormat], terminal.Words.CheckFormat);
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

    private string Verdict(string path, AppraisalInput input)
    {
        var people = input.Appraisees.Select(appraisee => appraisee.Employee).Distinct(StringComparer.Ordinal).Count();
        var schemes = input.Appraisees.Select(appraisee => appraisee.Scheme).Distinct(StringComparer.Ordinal).Count();
        var name = path == InputFile.StandardInput ? _terminal.Words.StandardInput : Layout.TextCells.OneLine(path);
        return _terminal.Words.Verdict(name, people, schemes, input.Period);
    }
}
