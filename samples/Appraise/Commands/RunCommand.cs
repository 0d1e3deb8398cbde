using System.CommandLine;
using Appraisal.Samples.Facts;
using Appraisal.Samples.Formats;

namespace Appraisal.Samples.Commands;

/// <summary>Appraises the people of an input file and prints their statements.</summary>
internal sealed class RunCommand : Command, IExampled
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file;
    private readonly FactFiles _facts;
    private readonly Option<string> _format;
    private readonly Option<string?> _out;
    private readonly Option<string?> _employee;
    private readonly Option<string?> _terms;

    /// <summary>Makes the command on a terminal.</summary>
    public RunCommand(Terminal terminal)
        : base("run", terminal.Words.RunCommand)
    {
        var words = terminal.Words;
        _terminal = terminal;
        _file = InputFile.Argument(words);
        _facts = new FactFiles(words);
        _format = FormatOption.Of(ResultFormats.All.Keys, words.RunFormat);
        _out = OutputFile.Option(words);
        _employee = new("--employee") { Description = words.RunEmployee, HelpName = "ID" };
        _terms = new("--terms") { Description = words.RunTerms, HelpName = "FILE" };
        Add(_file);
        Add(_format);
        Add(_out);
        Add(_employee);
        Add(_terms);
        _facts.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IEnumerable<string> Examples =>
    [
        "run april.json",
        "run april.json --employee A01",
        "run april.json --lang zh",
        "run april.json --format json --out statements.json",
        "run april.json --format html --out statements.html",
        "run april.json --format csv --out statements.csv",
        "run april.json --terms our-figures.json",
        "run people.json --measurements april.csv --occurrences events.csv --ratings ratings.csv",
        "run - < april.json",
    ];

    private int Run(ParseResult parsed)
    {
        var format = parsed.GetRequiredValue(_format);
        var terms = parsed.GetValue(_terms) is { } path ? new TermsFile(path) : null;
        var file = OutputFile.PathOf(parsed, _out, [parsed.GetRequiredValue(_file), parsed.GetValue(_terms), .. _facts.Paths(parsed)]);

        // The rules of every scheme compile while the file is read: they take the longer.
        var appraiser = Task.Run(Appraiser.Create);
        var reading = InputReading.Of(parsed.GetRequiredValue(_file), terms, _facts.Read(parsed), _terminal);
        if (reading.Input is not { } input) return ProblemReport.Write(reading.Problems, format, _terminal);

        var employee = parsed.GetValue(_employee);
        if (employee is not null && !input.Appraisees.Any(appraisee => appraisee.Employee == employee))
        {
            throw new CommandFailure($"Nobody with the id '{employee}' is appraised in this input. Give an \"employee\" of its \"appraisees\".");
        }

        var statements = input.Appraisees.Count(appraisee => employee is null || appraisee.Employee == employee);
        try
        {
            return BatchProgress.Watch(_terminal, statements, file is not null, counting =>
            {
                var result = appraiser.GetAwaiter().GetResult().Appraise(input, counting.Cancellation);
                var shown = employee is null ? result : EmployeeView.Of(result, input, employee);
                OutputFile.WriteOrPrint(file, counting, terminal => ResultFormats.All[format].Write(shown, terminal));
                return ExitStatus.Done;
            });
        }
        catch (AppraisalInputException failure)
        {
            return ProblemReport.Write(terms?.Own(failure.Problems) ?? failure.Problems, format, _terminal);
        }
    }
}
