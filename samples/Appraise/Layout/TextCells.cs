using System.Text;
using Spectre.Console.Rendering;

namespace Appraisal.Samples.Layout;

/// <summary>Text in the cells of a terminal: how many it takes, and where it breaks.</summary>
internal static class TextCells
{
    // What must not begin a line, and what must not end one.
    private const string Closing = "，。；：、）”！？…》】";
    private const string Opening = "（“《【";

    /// <summary>The number of cells a text takes; a Chinese character takes two.</summary>
    public static int Count(string text) => Ascii.IsValid(text) ? text.Length : new Segment(text).CellCount();

    /// <summary>The text without line ends and other control characters, which could break a line or a terminal.</summary>
    public static string OneLine(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\x1f') < 0 && !text.Any(char.IsControl)
            ? text
            : string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));

    /// <summary>Breaks a text into lines of at most a number of cells: at its blanks and beside Chinese characters; a longer word is cut.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        var taken = 0;
        foreach (var (piece, blank) in text.Split(' ').SelectMany(Pieces))
        {
            var cells = Count(piece);
            if (line.Length > 0 && taken + blank + cells > width)
            {
                yield return line.ToString();
                line.Clear();
                taken = 0;
            }

            var rest = piece;
            while (cells > width)
            {
                var fitting = Fitting(rest, width);
                yield return rest[..fitting];
                rest = rest[fitting..];
                cells = Count(rest);
            }

            if (line.Length > 0 && blank > 0) line.Append(' ');
            taken += (line.Length > 0 ? blank : 0) + cells;
            line.Append(rest);
        }

        yield return line.ToString();
    }

    /// <summary>The parts of a word between which a line may end, and the blanks before each: one before the first.</summary>
    private static IEnumerable<(string Piece, int Blank)> Pieces(string word)
    {
        var (start, blank) = (0, 1);
        if (!Ascii.IsValid(word))
        {
            var before = default(Rune);
            var position = 0;
            foreach (var rune in word.EnumerateRunes())
            {
                if (position > start && MayEndBetween(before, rune))
                {
                    yield return (word[start..position], blank);
                    (start, blank) = (position, 0);
                }

                before = rune;
                position += rune.Utf16SequenceLength;
            }
        }

        yield return (word[start..], blank);
    }

    private static bool MayEndBetween(Rune before, Rune after) =>
        (IsWide(before) || IsWide(after))
        && !Opening.Contains(before.ToString(), StringComparison.Ordinal)
        && !Closing.Contains(after.ToString(), StringComparison.Ordinal);

    private static bool IsWide(Rune rune) => rune.Value is >= 0x2E80 and < 0xFFE7 or >= 0x20000;

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
