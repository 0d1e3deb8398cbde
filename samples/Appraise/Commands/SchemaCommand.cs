using System.CommandLine;

namespace Appraisal.Samples.Commands;

/// <summary>Prints the JSON Schema of the input.</summary>
internal sealed class SchemaCommand : Command, IExampled
{
    private readonly Terminal _terminal;

    private readonly Option<string?> _out = new("--out")
    {
        Description = "The file to write instead of standard output. It appears when it is complete, or not at all.",
        HelpName = "PATH",
    };

    /// <summary>Makes the command on a terminal.</summary>
    public SchemaCommand(Terminal terminal)
        : base("schema", "Prints the JSON Schema (2020-12) of the input, with every scheme's codes, ranges and terms, for editors and other programs.")
    {
        _terminal = terminal;
        Add(_out);
        SetAction(Print);
    }

    /// <inheritdoc/>
    public IEnumerable<string> Examples => ["schema", "schema --out input.schema.json"];

    private int Print(ParseResult parsed)
    {
        if (parsed.GetValue(_out) is { } path)
        {
            OutputFile.Write(path, stream => InputSchema.Write(stream, ClauseCatalogue.BuiltIn), _terminal.Cancellation);
        }
        else
        {
            InputSchema.Write(_terminal.Output, ClauseCatalogue.BuiltIn);
            _terminal.Output.Flush();
        }

        return ExitStatus.Done;
    }
}
