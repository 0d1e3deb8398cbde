using System.Text.Encodings.Web;
using System.Text.Json;
using Appraisal.Samples.Layout;

namespace Appraisal.Samples.Formats;

/// <summary>What <c>clauses --check</c> prints.</summary>
internal static class FaultReport
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints faults for a reader: a paragraph each, the accepted ones with the reason.</summary>
    public static void WriteText(IReadOnlyCollection<ClauseFault> faults, Terminal terminal)
    {
        var words = terminal.Words;
        using var text = Terminal.TextOn(terminal.Output);
        foreach (var fault in faults)
        {
            text.WriteLine(TextCells.OneLine(words.Fault(fault)));
            text.WriteLine(TextCells.OneLine(words.FaultFigure(fault.Figure)));
            text.WriteLine(TextCells.OneLine(words.FaultExample(fault.Example)));
            text.WriteLine(TextCells.OneLine("  " + words.Language.Say(fault.Message)));
            if (fault.AcceptedBecause is { } reason) text.WriteLine(TextCells.OneLine(words.FaultAccepted(reason)));
            text.WriteLine();
        }

        var accepted = faults.Count(fault => fault.AcceptedBecause is not null);
        text.WriteLine(words.Faults(faults.Count - accepted, accepted));
    }

    /// <summary>Prints faults as an array of objects; <c>accepted</c> is null where a fault is not accepted.</summary>
    public static void WriteJson(IReadOnlyCollection<ClauseFault> faults, Terminal terminal)
    {
        using (var json = new Utf8JsonWriter(terminal.Output, _options))
        {
            json.WriteStartArray();
            foreach (var fault in faults)
            {
                json.WriteStartObject();
                json.WriteString("clause", fault.Clause);
                json.WriteString("scheme", fault.Scheme);
                json.WriteString("kind", CatalogueWords.Of(fault.Kind));
                json.WriteString("figure", fault.Figure);
                json.WriteString("example", terminal.Language.Say(fault.Example));
                json.WriteString("message", terminal.Language.Say(fault.Message));
                json.WriteString("accepted", fault.AcceptedBecause is { } reason ? terminal.Language.Word(reason) : null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        terminal.Output.WriteByte((byte)'\n');
    }
}
