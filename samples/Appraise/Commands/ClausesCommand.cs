using System.CommandLine;
using Appraisal.Samples.Formats;

namespace Appraisal.Samples.Commands;

/// <summary>Prints the catalogue of clauses.</summary>
internal sealed class ClausesCommand : Command, IExampled
{
    private readonly Terminal _terminal;

    private readonly Option<string?> _scheme;
    private readonly Option<string> _format;
    private readonly Option<bool> _check;
    private readonly Option<string?> _terms;
    private readonly Option<string?> _out;

    /// <summary>Makes the command on a terminal.</summary>
    public ClausesCommand(Terminal terminal)
        : base("clauses", terminal.Words.ClausesCommand)
    {
        var words = terminal.Words;
        _terminal = terminal;
        _scheme = new("--scheme") { Description = words.ClausesScheme, HelpName = "SCHEME" };
        _format = FormatOption.Of(CatalogueFormats.All.Keys, words.ClausesFormat);
        _check = new("--check") { Description = words.ClausesCheck };
        _terms = new("--terms") { Description = words.ClausesTerms, HelpName = "FILE" };
        _out = OutputFile.Option(words);
        Add(_scheme);
        Add(_format);
        Add(_check);
        Add(_terms);
        Add(_out);
        SetAction(Print);
    }

    /// <inheritdoc/>
    public IEnumerable<string> Examples =>
    [
        "clauses",
        "clauses --scheme taobao-service",
        "clauses --check",
        "clauses --check --terms our-figures.json",
        "clauses --format json",
        "clauses --format markdown --out clauses.md",
    ];

    private int Print(ParseResult parsed)
    {
        var catalogue = ClauseCatalogue.BuiltIn;
        var scheme = parsed.GetValue(_scheme);
        if (scheme is not null && catalogue.FindScheme(scheme) is null)
        {
            throw new CommandFailure($"There is no scheme '{scheme}'. The schemes are: {string.Join(", ", catalogue.Schemes.Select(known => known.Id))}.");
        }

        var format = parsed.GetRequiredValue(_format);
        var terms = parsed.GetValue(_terms);
        var path = OutputFile.PathOf(parsed, _out, terms);
        if (parsed.GetValue(_check)) return Check(catalogue, scheme, format, path, terms);
        if (terms is not null) throw new CommandFailure($"The catalogue prints the documents' own figures. Give --terms together with --check.");

        var clauses = catalogue.Clauses.Where(clause => scheme is null || clause.Scheme.Id == scheme);
        OutputFile.WriteOrPrint(path, _terminal, terminal => CatalogueFormats.All[format].Write(clauses, terminal));
        return ExitStatus.Done;
    }

    private int Check(ClauseCatalogue catalogue, string? scheme, string format, string? path, string? terms)
    {
        if (format is not ("text" or "json")) throw new CommandFailure($"A check has no form '{format}'. Give --format text or json.");

        ValueList<ClauseFault> found;
        try
        {
            found = terms is null ? ClauseAnalysis.Check(catalogue) : Under(catalogue, new TermsFile(terms).Read());
        }
        catch (AppraisalInputException failure)
        {
            return ProblemReport.Write(failure.Problems, format, _terminal);
        }

        var faults = found.Where(fault => scheme is null || fault.Scheme == scheme).ToList();
        OutputFile.WriteOrPrint(path, _terminal, terminal =>
        {
            if (format == "json") FaultReport.WriteJson(faults, terminal);
            else FaultReport.WriteText(faults, terminal);
        });
        return faults.TrueForAll(fault => fault.AcceptedBecause is not null) ? ExitStatus.Done : ExitStatus.Faults;
    }

    // Every dated version of the figures is checked; a fault that several have is told once.
    private static ValueList<ClauseFault> Under(ClauseCatalogue catalogue, ValueList<SchemeOverrides> given)
    {
        var versionsOf = given.ToDictionary(scheme => scheme.Scheme, scheme => scheme.Versions, StringComparer.Ordinal);
        var rounds = Math.Max(1, given.Select(scheme => scheme.Versions.Count).DefaultIfEmpty(1).Max());
        return Enumerable.Range(0, rounds)
            .SelectMany(round => ClauseAnalysis.Check(catalogue, scheme => scheme.Terms.Apply(
                versionsOf.TryGetValue(scheme.Id, out var versions) && versions.Count > 0 ? versions[Math.Min(round, versions.Count - 1)].Values : [])))
            .Distinct()
            .ToValueList();
    }
}
