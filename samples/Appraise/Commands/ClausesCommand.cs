using System.CommandLine;
using Appraisal.Samples.Formats;

namespace Appraisal.Samples.Commands;

/// <summary>Prints the catalogue of clauses.</summary>
internal sealed class ClausesCommand : Command, IExampled
{
    private readonly Terminal _terminal;

    private readonly Option<string?> _scheme = new("--scheme")
    {
        Description = "Only the clauses of this scheme, for example taobao-service.",
        HelpName = "SCHEME",
    };

    private readonly Option<string> _format = FormatOption.Of(CatalogueFormats.All.Keys, "How to print the catalogue.");

    private readonly Option<string?> _out = OutputFile.Option();

    /// <summary>Makes the command on a terminal.</summary>
    public ClausesCommand(Terminal terminal)
        : base("clauses", "Prints the catalogue: every clause of every scheme, what it reads, its figures, and which rule carries it out or why none can.")
    {
        _terminal = terminal;
        Add(_scheme);
        Add(_format);
        Add(_out);
        SetAction(Print);
    }

    /// <inheritdoc/>
    public IEnumerable<string> Examples => ["clauses", "clauses --scheme taobao-service", "clauses --format json", "clauses --format markdown --out clauses.md"];

    private int Print(ParseResult parsed)
    {
        var catalogue = ClauseCatalogue.BuiltIn;
        var clauses = catalogue.Clauses.AsEnumerable();
        if (parsed.GetValue(_scheme) is { } scheme)
        {
            if (catalogue.FindScheme(scheme) is null)
            {
                throw new CommandFailure($"There is no scheme '{scheme}'. The schemes are: {string.Join(", ", catalogue.Schemes.Select(known => known.Id))}.");
            }

            clauses = clauses.Where(clause => clause.Scheme.Id == scheme);
        }

        var format = CatalogueFormats.All[parsed.GetRequiredValue(_format)];
        OutputFile.WriteOrPrint(parsed.GetValue(_out), _terminal, terminal => format.Write(clauses, terminal));
        return ExitStatus.Done;
    }
}
