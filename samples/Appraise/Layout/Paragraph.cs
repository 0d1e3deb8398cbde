namespace Appraisal.Samples.Layout;

/// <summary>A piece of text that keeps to a width; its later lines stand under its first one.</summary>
internal static class Paragraph
{
    /// <summary>Writes a text after a lead such as a dash.</summary>
    public static void Write(TextWriter output, string lead, string text, int width)
    {
        var before = lead;
        foreach (var line in TextCells.Wrap(TextCells.OneLine(text), width - lead.Length))
        {
            output.Write(before);
            output.WriteLine(line);
            before = new string(' ', lead.Length);
        }
    }
}
