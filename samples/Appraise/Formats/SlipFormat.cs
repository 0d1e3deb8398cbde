using System.Text;
using Appraisal.Samples.Layout;

namespace Appraisal.Samples.Formats;

/// <summary>Results as slips that an employee can read and check, one after the other, and the unused facts at the end.</summary>
internal sealed class SlipFormat : IResultFormat
{
    /// <inheritdoc/>
    public void Write(AppraisalResult result, Terminal terminal)
    {
        using var writer = Terminal.TextOn(terminal.Output);
        var slip = new StringWriter(new StringBuilder(4096)) { NewLine = "\n" };
        var page = new Slip(result.Period, terminal.Words, terminal.Width);
        foreach (var statement in result.Statements)
        {
            terminal.NextStatement();
            page.Write(slip, statement);
            slip.WriteLine();
            Flush(slip, writer);
        }

        WriteUnused(slip, result, terminal);
        Flush(slip, writer);
    }

    private static void WriteUnused(StringWriter output, AppraisalResult result, Terminal terminal)
    {
        if (result.Unused.Count == 0)
        {
            output.WriteLine(result.Statements.Count == 0 ? terminal.Words.NobodyAppraised : terminal.Words.NothingUnused);
            return;
        }

        output.WriteLine(terminal.Words.UnusedHeading);
        foreach (var fact in result.Unused) Paragraph.Write(output, "  - ", terminal.Words.Unused(fact), terminal.Width);
    }

    private static void Flush(StringWriter from, TextWriter to)
    {
        to.Write(from.GetStringBuilder());
        from.GetStringBuilder().Clear();
    }
}
