using System.CommandLine;
using Appraisal.Samples.Formats;
using Appraisal.Samples.Layout;

namespace Appraisal.Samples.Commands;

/// <summary>Explains one employee's statements: every figure down to the facts and the clause.</summary>
internal sealed class ExplainCommand : Command, IExampled
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file;
    private readonly Option<string> _employee;
    private readonly Option<string?> _scheme;
    private readonly Option<string?> _clause;
    private readonly Option<string> _format;
    private readonly Option<string?> _out;

    /// <summary>Makes the command on a terminal.</summary>
    public ExplainCommand(Terminal terminal)
        : base("explain", terminal.Words.ExplainCommand)
    {
        var words = terminal.Words;
        _terminal = terminal;
        _file = InputFile.Argument(words);
        _employee = new("--employee") { Description = words.ExplainEmployee, HelpName = "ID", Required = true };
        _scheme = new("--scheme") { Description = words.ExplainScheme, HelpName = "SCHEME" };
        _clause = new("--clause") { Description = words.ExplainClause, HelpName = "ID" };
        _format = FormatOption.Of(["text", ProblemReport.JsonFormat], words.ExplainFormat);
        _out = OutputFile.Option(words);
        Add(_file);
        Add(_employee);
        Add(_scheme);
        Add(_clause);
        Add(_format);
        Add(_out);
        SetAction(Explain);
    }

    /// <inheritdoc/>
    public IEnumerable<string> Examples =>
    [
        "explain april.json --employee A01",
        "explain april.json --employee A01 --scheme service-norm",
        "explain april.json --employee A01 --clause SN-3.8",
        "explain april.json --employee A01 --format json",
    ];

    private int Explain(ParseResult parsed)
    {
        var format = parsed.GetRequiredValue(_format);
        var file = OutputFile.PathOf(parsed, _out, parsed.GetRequiredValue(_file));
        var appraiser = Task.Run(Appraiser.Create);
        var reading = InputReading.Of(parsed.GetRequiredValue(_file), null, _terminal);
        if (reading.Input is not { } input) return ProblemReport.Write(reading.Problems, format, _terminal);

        var (employee, clause) = (parsed.GetRequiredValue(_employee), parsed.GetValue(_clause));
        var schemes = SchemesOf(input, employee, parsed.GetValue(_scheme), clause);
        var proofs = schemes
            .Select(scheme => appraiser.GetAwaiter().GetResult().Explain(input, employee, scheme, _terminal.Cancellation))
            .Select(proof => clause is null ? proof : proof.About(clause))
            .ToList();
        OutputFile.WriteOrPrint(file, _terminal, terminal =>
        {
            if (format == ProblemReport.JsonFormat) ProofJson.Write(terminal.Output, proofs, terminal.Language);
            else Print(proofs, terminal);
        });
        return ExitStatus.Done;
    }

    private static List<string> SchemesOf(AppraisalInput input, string employee, string? scheme, string? clause)
    {
        var schemes = input.Appraisees.Where(appraisee => appraisee.Employee == employee).Select(appraisee => appraisee.Scheme).ToList();
        if (schemes.Count == 0)
        {
            throw new CommandFailure($"Nobody with the id '{employee}' is appraised in this input. Give an \"employee\" of its \"appraisees\".");
        }

        if (scheme is not null && !schemes.Contains(scheme))
        {
            throw new CommandFailure($"'{employee}' is not appraised under '{scheme}'. Give --scheme one of: {string.Join(", ", schemes)}.");
        }

        if (scheme is not null) schemes = [scheme];
        if (clause is null) return schemes;

        var owner = ClauseCatalogue.BuiltIn.Find(clause)?.Scheme.Id
            ?? throw new CommandFailure($"There is no clause '{clause}'. The command clauses --scheme {schemes[0]} lists those of {schemes[0]}.");
        return schemes.Contains(owner)
            ? [owner]
            : throw new CommandFailure($"'{clause}' is a clause of {owner}. Give --clause a clause of: {string.Join(", ", schemes)}.");
    }

    private static void Print(List<Proof> proofs, Terminal terminal)
    {
        using var output = Terminal.TextOn(terminal.Output);
        foreach (var proof in proofs)
        {
            output.WriteLine(new string('=', terminal.Width));
            TextTree.Write(output, proof.Lines(terminal.Language), terminal.Width);
        }
    }
}
