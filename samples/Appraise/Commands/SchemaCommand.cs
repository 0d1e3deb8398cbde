using System.CommandLine;

namespace Appraisal.Samples.Commands;

/// <summary>Prints the JSON Schema of the input.</summary>
internal sealed class SchemaCommand : Command, IExampled
{
    private readonly Terminal _terminal;
    private readonly Option<string?> _out;

    /// <summary>Makes the command on a terminal.</summary>
    public SchemaCommand(Terminal terminal)
        : base("schema", terminal.Words.SchemaCommand)
    {
        _terminal = terminal;
        _out = OutputFile.Option(terminal.Words);
        Add(_out);
        SetAction(Print);
    }

    /// <inheritdoc/>
    public IEnumerable<string> Examples => ["schema", "schema --out input.schema.json"];

    private int Print(ParseResult parsed)
    {
        OutputFile.WriteOrPrint(parsed.GetValue(_out), _terminal, terminal => InputSchema.Write(terminal.Output, ClauseCatalogue.BuiltIn));
        return ExitStatus.Done;
    }
}
