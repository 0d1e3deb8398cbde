namespace Appraisal.Samples.Layout;

/// <summary>Lines of a tree that keep to a width; a line that breaks goes on deeper than it began.</summary>
internal static class TextTree
{
    /// <summary>Writes the lines, and a blank line after the last.</summary>
    public static void Write(TextWriter output, IEnumerable<TextLine> lines, int width)
    {
        foreach (var line in lines)
        {
            var indent = line.Indent;
            foreach (var part in TextCells.Wrap(TextCells.OneLine(line.Text), width - indent.Length - 4))
            {
                if (part.Length > 0) output.Write(indent);
                output.WriteLine(part);
                if (indent.Length == line.Indent.Length) indent += "    ";
            }
        }

        output.WriteLine();
    }
}
