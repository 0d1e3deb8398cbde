using System.Text;
using Appraisal.Samples.Layout;

namespace Appraisal.Samples.Formats;

/// <summary>Results as slips that an employee can read and check, one after the other, and the unused facts at the end.</summary>
internal sealed class SlipFormat : IResultFormat
{
    /// <inheritdoc/>
    public void Write(AppraisalResult result, Stream output, int width, CancellationToken cancellation)
    {
        using var writer = Terminal.TextOn(output);
        var slip = new StringWriter(new StringBuilder(4096)) { NewLine = "\n" };
        foreach (var statement in result.Statements)
        {
            cancellation.ThrowIfCancellationRequested();
            Slip.Write(slip, statement, result.Period, width);
            slip.WriteLine();
            Flush(slip, writer);
        }

        WriteUnused(slip, result.Unused, width);
        Flush(slip, writer);
    }

    private static void WriteUnused(StringWriter output, ValueList<UnusedFact> unused, int width)
    {
        if (unused.Count == 0)
        {
            output.WriteLine("Every fact is cited in a slip above.");
            return;
        }

        output.WriteLine("Facts that no slip cites:");
        foreach (var fact in unused) Paragraph.Write(output, "  - ", $"{fact.Fact}: {fact.Reason}", width);
    }

    private static void Flush(StringWriter from, TextWriter to)
    {
        to.Write(from.GetStringBuilder());
        from.GetStringBuilder().Clear();
    }
}
