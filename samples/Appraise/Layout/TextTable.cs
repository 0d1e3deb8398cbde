namespace Appraisal.Samples.Layout;

/// <summary>A table in plain text that keeps to a width.</summary>
/// <remarks>Our own, not Spectre's: a slip's table takes Spectre milliseconds, and a file may hold a hundred thousand slips.</remarks>
/// <param name="width">The cells of a line.</param>
/// <param name="columns">The columns.</param>
internal sealed class TextTable(int width, IReadOnlyList<TextColumn> columns)
{
    private const int Gap = 2;
    private const int NarrowestColumn = 10;
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row with a cell for each column.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Adds a rule across the table.</summary>
    public void AddRule() => _rows.Add([]);

    /// <summary>Writes the table.</summary>
    public void WriteTo(TextWriter output)
    {
        var widths = Widths();
        WriteRow(output, [.. columns.Select(column => column.Header)], widths);
        WriteRule(output, widths);
        foreach (var row in _rows)
        {
            if (row.Length == 0) WriteRule(output, widths);
            else WriteRow(output, row, widths);
        }
    }

    private int[] Widths()
    {
        var widths = new int[columns.Count];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = TextCells.Count(columns[i].Header);
            foreach (var row in _rows)
            {
                if (row.Length > 0) widths[i] = Math.Max(widths[i], TextCells.Count(row[i]));
            }
        }

        // Whatever is too much is taken from the widest column that may wrap.
        var excess = widths.Sum() + (Gap * (widths.Length - 1)) - width;
        while (excess > 0)
        {
            var widest = -1;
            for (var i = 0; i < widths.Length; i++)
            {
                if (columns[i].Wraps && widths[i] > NarrowestColumn && (widest < 0 || widths[i] > widths[widest])) widest = i;
            }

            if (widest < 0) break;
            widths[widest]--;
            excess--;
        }

        return widths;
    }

    private void WriteRow(TextWriter output, string[] cells, int[] widths)
    {
        var wrapped = new string[cells.Length][];
        var height = 1;
        for (var i = 0; i < cells.Length; i++)
        {
            wrapped[i] = TextCells.Count(cells[i]) <= widths[i] ? [cells[i]] : [.. TextCells.Wrap(cells[i], widths[i])];
            height = Math.Max(height, wrapped[i].Length);
        }

        for (var line = 0; line < height; line++)
        {
            var missing = 0;
            for (var i = 0; i < cells.Length; i++)
            {
                var text = line < wrapped[i].Length ? wrapped[i][line] : string.Empty;
                var blank = Math.Max(0, widths[i] - TextCells.Count(text));
                if (text.Length > 0)
                {
                    WriteBlanks(output, missing + (columns[i].IsNumber ? blank : 0));
                    output.Write(text);
                    missing = columns[i].IsNumber ? 0 : blank;
                }
                else
                {
                    missing += blank;
                }

                missing += Gap;
            }

            output.WriteLine();
        }
    }

    private static void WriteRule(TextWriter output, int[] widths) =>
        output.WriteLine(string.Join(new string(' ', Gap), widths.Select(cells => new string('-', cells))));

    private static void WriteBlanks(TextWriter output, int count)
    {
        for (; count > 0; count--) output.Write(' ');
    }
}
