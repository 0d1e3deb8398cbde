using Appraisal.Samples.Facts;
using Appraisal.Samples.Formats;
using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

public sealed class CsvDocumentTests
{
    private static readonly string _document = File.ReadAllText(Repository.PathOf("docs/csv.md"));

    [Fact]
    public void Document_ColumnsWritten_AreThoseOfTheFormat()
    {
        var table = _document[_document.IndexOf("| column |", StringComparison.Ordinal)..];

        Assert.Equal(CsvFormat.Columns, FirstCells(table));
    }

    [Fact]
    public void Document_ColumnsRead_AreThoseOfTheLists() => Assert.All(
        new[] { FactList.Measurements, FactList.Occurrences, FactList.Ratings },
        list =>
        {
            var row = _document.Split('\n').Single(line => line.StartsWith($"| `--{list.Name}` |", StringComparison.Ordinal));
            Assert.Equal(list.Columns.Select(column => column.Name), Quoted(row).Skip(1));
        });

    private static IEnumerable<string> FirstCells(string table) =>
        table.Split('\n').Skip(2).TakeWhile(line => line.StartsWith('|')).SelectMany(line => Quoted(line.Split('|')[1]));

    private static IEnumerable<string> Quoted(string text) => text.Split('`').Where((_, index) => index % 2 == 1);
}
