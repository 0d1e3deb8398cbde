using System.Text;
using Spectre.Console.Rendering;

namespace Appraisal.Samples.Layout;

/// <summary>Text in the cells of a terminal: how many it takes, and where it breaks.</summary>
internal static class TextCells
{
    /// <summary>The number of cells a text takes; a Chinese character takes two.</summary>
    public static int Count(string text) => Ascii.IsValid(text) ? text.Length : new Segment(text).CellCount();

    /// <summary>The text without line ends and other control characters, which could break a line or a terminal.</summary>
    public static string OneLine(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\x1f') < 0 && !text.Any(char.IsControl)
            ? text
            : string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));

    /// <summary>Breaks a text at its blanks into lines of at most a number of cells; a longer word is cut.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        var taken = 0;
        foreach (var word in text.Split(' '))
        {
            var cells = Count(word);
            if (line.Length > 0 && taken + 1 + cells > width)
            {
                yield return line.ToString();
                line.Clear();
                taken = 0;
            }

            var rest = word;
            while (cells > width)
            {
                var fitting = Fitting(rest, width);
                yield return rest[..fitting];
                rest = rest[fitting..];
                cells = Count(rest);
            }

            if (line.Length > 0) line.Append(' ');
            taken += (line.Length > 0 ? 1 : 0) + cells;
            line.Append(rest);
        }

        yield return line.ToString();
    }

    private static int Fitting(string word, int width)
    {
        var taken = 0;
        var length = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            taken += Count(rune.ToString());
            if (taken > width && length > 0) break;
            length += rune.Utf16SequenceLength;
        }

        return length;
    }
}
