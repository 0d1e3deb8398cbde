using System.Text.Encodings.Web;
using System.Text.Unicode;
using Appraisal.Samples.Layout;

namespace Appraisal.Samples.Formats.Html;

/// <summary>Writes HTML in which every text and every attribute is escaped, so that no text of an input becomes markup.</summary>
/// <remarks>Names of elements and attributes are the program's own. An element that is open is closed by <see cref="End"/>.</remarks>
/// <param name="output">Where to.</param>
internal sealed class Markup(TextWriter output)
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly Stack<string> _open = [];

    /// <summary>Begins an element.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="attributes">Its attributes; one of the value null is left out, one of an empty value stands by its name alone.</param>
    public Markup Begin(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(element, attributes);
        _open.Push(element);
        return this;
    }

    /// <summary>Ends the element that was begun last.</summary>
    public Markup End()
    {
        output.Write("</");
        output.Write(_open.Pop());
        output.Write('>');
        return this;
    }

    /// <summary>Writes an element that has neither content nor end.</summary>
    public Markup Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(element, attributes);
        return this;
    }

    /// <summary>Writes an element with a text.</summary>
    public Markup Leaf(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(element, attributes);
        Text(text);
        output.Write("</");
        output.Write(element);
        output.Write('>');
        return this;
    }

    /// <summary>Writes a text; control characters become blanks.</summary>
    public Markup Text(string text)
    {
        _encoder.Encode(output, TextCells.OneLine(text));
        return this;
    }

    /// <summary>Writes a style or a script, whose content is not escaped in HTML.</summary>
    /// <exception cref="ArgumentException">The content would end the element.</exception>
    public Markup Asset(string element, string content)
    {
        if (content.Contains("</", StringComparison.Ordinal))
        {
            throw new ArgumentException("An asset must not hold an end tag.", nameof(content));
        }

        WriteTag(element, []);
        output.Write(content);
        output.Write("</");
        output.Write(element);
        output.Write('>');
        return Line();
    }

    /// <summary>Writes what every document begins with.</summary>
    public Markup DocumentType()
    {
        output.Write("<!DOCTYPE html>");
        return Line();
    }

    /// <summary>Ends a line of the source.</summary>
    public Markup Line()
    {
        output.WriteLine();
        return this;
    }

    private void WriteTag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            output.Write(' ');
            output.Write(name);
            if (value.Length == 0) continue;
            output.Write("=\"");
            _encoder.Encode(output, TextCells.OneLine(value));
            output.Write('"');
        }

        output.Write('>');
    }
}
