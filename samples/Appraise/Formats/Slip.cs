using Appraisal.Samples.Layout;
using Appraisal.Samples.Texts;

namespace Appraisal.Samples.Formats;

/// <summary>Statements in plain text: who and what, the lines with their sums, the totals, the findings.</summary>
/// <param name="period">The period of the statements.</param>
/// <param name="words">The words, and with them the language.</param>
/// <param name="width">The cells of a line.</param>
internal sealed class Slip(Period period, AppraiseWords words, int width)
{
    private readonly Language _language = words.Language;

    private readonly TextColumn[] _columns =
    [
        new(words.ClauseColumn),
        new(words.WhatColumn, Wraps: true),
        new(words.HowColumn, Wraps: true),
        new(words.ValueColumn, IsNumber: true),
        new(words.UnitColumn),
        new(words.MostColumn, IsNumber: true),
    ];

    /// <summary>Writes a statement.</summary>
    public void Write(TextWriter output, Statement statement)
    {
        WriteHeader(output, statement);
        if (statement.Lines.Count > 0)
        {
            LinesOf(statement).WriteTo(output);
            if (statement.Lines.Any(line => line.Unit == Unit.Points && Figures.AreRounded(line.Value)))
            {
                Paragraph.Write(output, string.Empty, words.Rounded(Figures.PointDigits), width);
            }
        }

        WriteTotals(output, statement);
        WriteFindings(output, statement);
    }

    private void WriteHeader(TextWriter output, Statement statement)
    {
        var who = PersonName.Of(statement) is { } name ? words.Person(name, statement.Employee) : statement.Employee;
        var scheme = ClauseCatalogue.BuiltIn.FindScheme(statement.Scheme)?.Title.In(_language) ?? statement.Scheme;
        output.WriteLine(new string('=', width));
        Paragraph.Write(output, string.Empty, who, width);
        Paragraph.Write(output, string.Empty, words.SlipHeader(scheme, statement.Scheme, period), width);
        if (!statement.Complete) Paragraph.Write(output, string.Empty, words.Incomplete, width);
        output.WriteLine();
    }

    private TextTable LinesOf(Statement statement)
    {
        var table = new TextTable(width, _columns);
        foreach (var line in statement.Lines)
        {
            table.Add(
                line.Clause,
                TextCells.OneLine(line.Label.In(_language)),
                TextCells.OneLine(_language.Say(line.How)),
                Figures.Of(line.Value, line.Unit),
                _language.Word(line.Unit),
                line.Max is { } most ? Figures.Of(most, line.Unit) : string.Empty);
        }

        table.AddRule();
        foreach (var unit in statement.Lines.GroupBy(line => line.Unit).OrderBy(unit => unit.Key))
        {
            var sum = unit.Aggregate(0m, (total, line) => total + line.Value);
            table.Add(string.Empty, words.SumOf(unit.Key), string.Empty, Figures.Of(sum, unit.Key), _language.Word(unit.Key), string.Empty);
        }

        return table;
    }

    private void WriteTotals(TextWriter output, Statement statement)
    {
        output.WriteLine();
        if (statement.Score is { } score)
        {
            var points = Figures.Points(score);
            output.WriteLine(statement.Max is { } most ? words.ScoreOf(points, Figures.Points(most)) : words.Score(points));
        }

        if (statement.Grade is { } grade) output.WriteLine(words.Grade(grade));
        foreach (var figure in statement.Figures)
        {
            var value = figure.Value is { } known ? Figures.Named(figure.Name, known, _language) : words.None;
            output.WriteLine(words.Figure(Figures.NameOf(figure.Name, _language), value));
        }

        if (statement.Separation) output.WriteLine(words.SeparationYes);
    }

    private void WriteFindings(TextWriter output, Statement statement)
    {
        if (statement.Findings.Count == 0) return;

        output.WriteLine();
        output.WriteLine(words.FindingsHeading);
        foreach (var finding in statement.Findings)
        {
            Paragraph.Write(output, "  - ", finding.Because.Count == 0 ? words.Finding(finding) : words.FindingBecause(finding), width);
        }
    }
}
