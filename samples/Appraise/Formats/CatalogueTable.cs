using Spectre.Console;

namespace Appraisal.Samples.Formats;

/// <summary>The catalogue as a table per scheme, for the terminal.</summary>
internal sealed class CatalogueTable : ICatalogueFormat
{
    /// <inheritdoc/>
    public void Write(IEnumerable<CataloguedClause> clauses, Terminal terminal)
    {
        using var output = Terminal.TextOn(terminal.Output);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.IsPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = terminal.IsPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = terminal.Width;
        foreach (var scheme in clauses.GroupBy(clause => clause.Scheme))
        {
            terminal.Cancellation.ThrowIfCancellationRequested();
            console.WriteLine($"{scheme.Key.Id}: {scheme.Key.Title.En} (document {scheme.Key.Document})");
            console.Write(TableOf(scheme));
            console.WriteLine();
        }
    }

    // Cells are Text, not markup: a bracket in a heading is a bracket. Codes stand one a line, so that none is broken.
    private static Table TableOf(IEnumerable<CataloguedClause> clauses)
    {
        var table = new Table { Border = TableBorder.Ascii2 };
        table.AddColumn(new TableColumn("Clause").NoWrap());
        table.AddColumn(new TableColumn("Title"));
        table.AddColumn(new TableColumn("Kind").NoWrap());
        table.AddColumn(new TableColumn("Status").NoWrap());
        table.AddColumn(new TableColumn("Reads").NoWrap());
        foreach (var clause in clauses)
        {
            table.AddRow(
                new Text(clause.Id),
                new Text(clause.Entry.Title.En),
                new Text(CatalogueWords.Of(clause.Entry.Kind)),
                new Text(clause.Entry.Reason is { } reason ? CatalogueWords.Of(reason) : CatalogueWords.Of(clause.Status)),
                new Text(string.Join('\n', clause.Entry.Reads)));
        }

        return table;
    }
}
