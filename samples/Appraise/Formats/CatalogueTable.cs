using Appraisal.Samples.Texts;
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
            console.WriteLine(terminal.Words.CatalogueScheme(scheme.Key));
            console.Write(TableOf(scheme, terminal.Words));
            console.WriteLine();
        }
    }

    // Cells are Text, not markup: a bracket in a heading is a bracket. Codes stand one a line, so that none is broken.
    private static Table TableOf(IEnumerable<CataloguedClause> clauses, AppraiseWords words)
    {
        var table = new Table { Border = TableBorder.Ascii2 };
        table.AddColumn(new TableColumn(words.ClauseColumn).NoWrap());
        table.AddColumn(new TableColumn(words.TitleColumn));
        table.AddColumn(new TableColumn(words.KindColumn).NoWrap());
        table.AddColumn(new TableColumn(words.StatusColumn).NoWrap());
        table.AddColumn(new TableColumn(words.ReadsColumn).NoWrap());
        foreach (var clause in clauses)
        {
            table.AddRow(
                new Text(clause.Id),
                new Text(clause.Entry.Title.In(words.Language)),
                new Text(words.Language.Word(CatalogueWords.Of(clause.Entry.Kind))),
                new Text(words.Language.Word(clause.Entry.Reason is { } reason ? CatalogueWords.Of(reason) : CatalogueWords.Of(clause.Status))),
                new Text(string.Join('\n', clause.Entry.Reads)));
        }

        return table;
    }
}
