using System.Text.Unicode;
using CsvHelper;

namespace Appraisal.Samples.Facts;

/// <summary>A CSV file of facts as it was read: its rows as JSON, and what is wrong with its form.</summary>
internal sealed class FactTable
{
    /// <summary>The code of the problem of a file that is not CSV as RFC 4180 has it, or not UTF-8.</summary>
    public const string MalformedCsv = "malformed-csv";

    private readonly string _file;
    private readonly Dictionary<int, Explanation> _malformed = [];
    private readonly Dictionary<string, Explanation> _noNumbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly List<FactRow> _rows = [];
    private readonly List<(int Row, InputProblem Problem)> _problems = [];

    private FactTable(FactList list, string path)
    {
        List = list;
        _file = Path.GetFileName(path);
    }

    /// <summary>The list that its facts belong to.</summary>
    public FactList List { get; }

    /// <summary>The facts, in the file's order.</summary>
    public IReadOnlyList<FactRow> Rows => _rows;

    /// <summary>What is wrong with the form of the file, by row.</summary>
    public IReadOnlyList<(int Row, InputProblem Problem)> Problems => _problems;

    /// <summary>Reads a file.</summary>
    /// <exception cref="CommandFailure">The file cannot be opened.</exception>
    public static FactTable Read(FactList list, string path)
    {
        using var content = new MemoryStream();
        using (var stream = Commands.InputFile.Open(path, "CSV")) stream.CopyTo(content);
        var table = new FactTable(list, path);
        table.Read(content.ToArray());
        return table;
    }

    /// <summary>A problem that the reader of inputs told of a fact, at its place in this file; null where it follows from one already told.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="row">The fact's row.</param>
    /// <param name="below">The path below the fact, such as <c>.date</c>.</param>
    public InputProblem? Own(InputProblem problem, int row, string below)
    {
        if (problem.Code == ProblemCodes.MissingProperty && below.Length > 0 && _missing.Contains(below[1..])) return null;
        var path = FactPlace.Row(_file, row) + below;
        var message = problem.Code == ProblemCodes.WrongType && _noNumbers.TryGetValue(path, out var noNumber) ? noNumber : problem.Message;
        return problem with { Path = path, Message = message };
    }

    private void Read(byte[] utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            Tell(1, string.Empty, MalformedCsv, Explanation.Of($"The file is not UTF-8 text: save it as CSV with the encoding UTF-8."));
            return;
        }

        using var csv = CsvReader.Create(utf8, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = ',',
            SkipEmptyLines = false,
            OnMalformedRecord = record => _malformed[(int)record.RecordNumber] = Reason(record.Reason),
        });
        FactColumn?[]? columns = null;
        for (var row = 1; csv.Read(); row++)
        {
            var cells = csv.Current.ToArray();
            if (_malformed.TryGetValue(row, out var reason)) Tell(row, string.Empty, MalformedCsv, reason);
            else if (columns is null) columns = Columns(cells);
            else if (!cells.All(string.IsNullOrWhiteSpace)) Add(row, columns, cells);
            if (columns is null) return;
        }

        if (columns is null) Tell(1, string.Empty, MalformedCsv, Explanation.Of($"The file is empty: its first row names the columns {Names()}."));
    }

    /// <summary>The columns that a first row names; null in the place of one that cannot be used.</summary>
    private FactColumn?[] Columns(string[] names)
    {
        var columns = new FactColumn?[names.Length];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i].Trim();
            columns[i] = List.Columns.FirstOrDefault(column => column.Name == name);
            if (columns[i] is null)
            {
                var place = name.Length == 0 ? string.Empty : "." + name;
                Tell(1, place, ProblemCodes.UnknownProperty, Explanation.Of($"There is no column \"{name}\". Known: {Names()}."));
            }
            else if (!seen.Add(name))
            {
                columns[i] = null;
                Tell(1, "." + name, ProblemCodes.Duplicate, Explanation.Of($"There is another column \"{name}\" before: keep one of them."));
            }
        }

        foreach (var column in List.Columns.Where(column => column.IsRequired && !seen.Contains(column.Name)))
        {
            _missing.Add(column.Name);
            Tell(1, "." + column.Name, ProblemCodes.MissingProperty, Explanation.Of($"The column {column.Name} is missing: it is required here."));
        }

        return columns;
    }

    private void Add(int row, FactColumn?[] columns, string[] cells)
    {
        if (cells.Length != columns.Length)
        {
            Tell(row, string.Empty, MalformedCsv, Explanation.Of(
                $"The row has {cells.Length} cells, the first row {columns.Length}: put cells that hold a comma into quotation marks."));
            return;
        }

        _rows.Add(FactRow.Of(row, columns.Zip(cells), (column, cell) => _noNumbers[$"{FactPlace.Row(_file, row)}.{column.Name}"] =
            Explanation.Of($"\"{cell}\" is no number: write digits with a point and no other signs, such as 1250.5.")));
    }

    private void Tell(int row, string below, string code, Explanation message) =>
        _problems.Add((row, new InputProblem(FactPlace.Row(_file, row) + below, code, message)));

    private string Names() => string.Join(", ", List.Columns.Select(column => column.Name));

    private static Explanation Reason(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => Explanation.Of($"A quotation mark opens a cell here and nothing closes it."),
        CsvMalformedReason.TextAfterClosingQuote => Explanation.Of(
            $"Text follows the closing quotation mark of a cell: write a quotation mark within a cell twice."),
        _ => Explanation.Of($"A quotation mark stands within a cell: put the cell into quotation marks and write the one within twice."),
    };
}
