using Appraisal.Samples.Layout;

namespace Appraisal.Samples.Formats;

/// <summary>One statement in plain text: who and what, the lines with their sums, the totals, the findings.</summary>
internal static class Slip
{
    private static readonly TextColumn[] _columns =
    [
        new("Clause"),
        new("What", Wraps: true),
        new("How", Wraps: true),
        new("Value", IsNumber: true),
        new("Unit"),
        new("Most", IsNumber: true),
    ];

    /// <summary>Writes a statement.</summary>
    public static void Write(TextWriter output, Statement statement, Period period, int width)
    {
        WriteHeader(output, statement, period, width);
        if (statement.Lines.Count > 0)
        {
            LinesOf(statement, width).WriteTo(output);
            if (statement.Lines.Any(line => line.Unit == Unit.Points && Figures.AreRounded(line.Value)))
            {
                Paragraph.Write(output, string.Empty, $"Points are shown to {Figures.PointDigits} digits and added unrounded.", width);
            }
        }

        WriteTotals(output, statement);
        WriteFindings(output, statement, width);
    }

    private static void WriteHeader(TextWriter output, Statement statement, Period period, int width)
    {
        var who = statement.Name is null ? statement.Employee : $"{statement.Name} ({statement.Employee})";
        var scheme = ClauseCatalogue.BuiltIn.FindScheme(statement.Scheme)?.Title.En ?? statement.Scheme;
        output.WriteLine(new string('=', width));
        Paragraph.Write(output, string.Empty, who, width);
        Paragraph.Write(output, string.Empty, $"{scheme} ({statement.Scheme}), {period.From:yyyy-MM-dd} to {period.To:yyyy-MM-dd}", width);
        if (!statement.Complete) Paragraph.Write(output, string.Empty, "INCOMPLETE: a required reading or rating is missing; see the findings.", width);
        output.WriteLine();
    }

    private static TextTable LinesOf(Statement statement, int width)
    {
        var table = new TextTable(width, _columns);
        foreach (var line in statement.Lines)
        {
            table.Add(
                line.Clause,
                TextCells.OneLine(line.Label.En),
                TextCells.OneLine(line.How.ToString()),
                Figures.Of(line.Value, line.Unit),
                Figures.Word(line.Unit),
                line.Max is { } most ? Figures.Of(most, line.Unit) : string.Empty);
        }

        table.AddRule();
        foreach (var unit in statement.Lines.GroupBy(line => line.Unit).OrderBy(unit => unit.Key))
        {
            var sum = unit.Aggregate(0m, (total, line) => total + line.Value);
            var word = Figures.Word(unit.Key);
            table.Add(string.Empty, $"Sum of the {word}", string.Empty, Figures.Of(sum, unit.Key), word, string.Empty);
        }

        return table;
    }

    private static void WriteTotals(TextWriter output, Statement statement)
    {
        output.WriteLine();
        if (statement.Score is { } score)
        {
            output.WriteLine($"Score: {Figures.Points(score)}{(statement.Max is { } most ? $" of {Figures.Points(most)}" : string.Empty)}");
        }

        if (statement.Grade is { } grade) output.WriteLine($"Grade: {grade}");
        foreach (var figure in statement.Figures)
        {
            var words = Figures.Words(figure.Name);
            output.WriteLine($"{char.ToUpperInvariant(words[0])}{words[1..]}: {(figure.Value is { } value ? Figures.Named(figure.Name, value) : "none")}");
        }

        if (statement.Separation) output.WriteLine("Separation: yes");
    }

    private static void WriteFindings(TextWriter output, Statement statement, int width)
    {
        if (statement.Findings.Count == 0) return;

        output.WriteLine();
        output.WriteLine("Findings:");
        foreach (var finding in statement.Findings)
        {
            var because = finding.Because.Count == 0 ? string.Empty : $" [{string.Join(", ", finding.Because)}]";
            Paragraph.Write(output, "  - ", $"{finding.Clause} {finding.Code}: {finding.Message}{because}", width);
        }
    }
}
