using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Appraisal.Samples.Texts;

namespace Appraisal.Samples.Facts;

/// <summary>The options that name files of facts, and the reading of an input together with them.</summary>
/// <param name="words">The words of help.</param>
internal sealed partial class FactFiles(AppraiseWords words)
{
    private readonly IReadOnlyList<(FactList List, Option<string?> Option)> _options =
    [
        (FactList.Measurements, Option(FactList.Measurements, words.MeasurementsOption(Columns(FactList.Measurements)))),
        (FactList.Occurrences, Option(FactList.Occurrences, words.OccurrencesOption(Columns(FactList.Occurrences)))),
        (FactList.Ratings, Option(FactList.Ratings, words.RatingsOption(Columns(FactList.Ratings)))),
    ];

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var (_, option) in _options) command.Add(option);
    }

    /// <summary>The files that a command line names.</summary>
    public IEnumerable<string?> Paths(ParseResult parsed) => _options.Select(option => parsed.GetValue(option.Option));

    /// <summary>Reads the files that a command line names.</summary>
    /// <exception cref="CommandFailure">A file cannot be opened.</exception>
    public IReadOnlyList<FactTable> Read(ParseResult parsed) =>
        [.. from option in _options let path = parsed.GetValue(option.Option) where path is not null select FactTable.Read(option.List, path)];

    /// <summary>Reads an input with the facts of files behind its own; null and every problem of all files where there are any.</summary>
    public static (AppraisalInput? Input, ValueList<InputProblem> Problems) Read(Stream json, IReadOnlyList<FactTable> tables)
    {
        using var content = new MemoryStream();
        json.CopyTo(content);
        var given = content.ToArray();
        var whole = FactSplice.Into(given, tables) ?? new FactSplice(given, new Dictionary<string, int>());

        AppraisalInput? input = null;
        ValueList<InputProblem> told = [];
        using var stream = new MemoryStream(whole.Json);
        try
        {
            input = AppraisalJson.ReadInput(stream);
        }
        catch (AppraisalInputException failure)
        {
            told = failure.Problems;
        }

        var problems = InOrder(told, whole, tables);
        return (problems.Count == 0 ? input : null, problems);
    }

    /// <summary>The problems of the input first, then those of each file by row.</summary>
    private static ValueList<InputProblem> InOrder(ValueList<InputProblem> told, FactSplice whole, IReadOnlyList<FactTable> tables)
    {
        var ofInput = new List<InputProblem>();
        var ofFiles = tables.ToDictionary(table => table.List.Name, table => table.Problems.ToList(), StringComparer.Ordinal);
        foreach (var problem in told)
        {
            if (Fact().Match(problem.Path) is { Success: true } place
                && whole.Offsets.TryGetValue(place.Groups["list"].Value, out var offset)
                && int.Parse(place.Groups["index"].ValueSpan, CultureInfo.InvariantCulture) - offset is >= 0 and var index)
            {
                var table = tables.Single(table => table.List.Name == place.Groups["list"].Value);
                var row = table.Rows[index].Row;
                if (table.Own(problem, row, place.Groups["below"].Value) is { } own) ofFiles[table.List.Name].Add((row, own));
            }
            else
            {
                ofInput.Add(problem);
            }
        }

        return [.. ofInput, .. tables.SelectMany(table => ofFiles[table.List.Name].OrderBy(each => each.Row).Select(each => each.Problem))];
    }

    private static Option<string?> Option(FactList list, string description) => new("--" + list.Name)
    {
        Description = description,
        HelpName = "FILE.csv",
    };

    private static string Columns(FactList list) => string.Join(", ", list.Columns.Select(column => column.Name));

    [GeneratedRegex(@"^\$\.(?<list>[a-z]+)\[(?<index>[0-9]+)\](?<below>.*)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fact();
}
