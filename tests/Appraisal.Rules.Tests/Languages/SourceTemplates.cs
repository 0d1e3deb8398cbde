using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Appraisal.Rules.Tests.Languages;

/// <summary>Finds the templates of explanations in sources: the interpolated strings that become explanations, with numbered holes.</summary>
internal static partial class SourceTemplates
{
    /// <summary>The templates of a source, in its order.</summary>
    public static IEnumerable<string> In(string source) =>
        Beginning().Matches(source).Select(match => Read(source, match.Index + match.Length));

    /// <summary>Whether a template has words of its own, which another language must say otherwise.</summary>
    public static bool HasWords(string template) => Hole().Replace(template, string.Empty).Any(char.IsAsciiLetter);

    /// <summary>The holes of a text with their formats, in ordinal order.</summary>
    public static IEnumerable<string> Holes(string text) =>
        Hole().Matches(text.Replace("{{", string.Empty, StringComparison.Ordinal).Replace("}}", string.Empty, StringComparison.Ordinal))
            .Select(match => match.Value).Order(StringComparer.Ordinal);

    private static string Read(string source, int start)
    {
        var template = new StringBuilder();
        var holes = 0;
        for (var i = start; source[i] != '"'; i++)
        {
            if (source[i] == '\\')
            {
                template.Append(source[++i] == 'n' ? '\n' : source[i]);
            }
            else if (source[i] is '{' or '}' && source[i + 1] == source[i])
            {
                template.Append(source[i]).Append(source[++i]);
            }
            else if (source[i] == '{')
            {
                i = HoleAt(source, i + 1, out var format);
                template.Append(CultureInfo.InvariantCulture, $"{{{holes++}{format}}}");
            }
            else
            {
                template.Append(source[i]);
            }
        }

        return template.ToString();
    }

    /// <summary>The end of a hole; a colon outside brackets and texts that belongs to no question begins its format.</summary>
    private static int HoleAt(string source, int start, out string format)
    {
        var (depth, questions, formatAt) = (0, 0, -1);
        var end = start;
        for (; depth > 0 || source[end] != '}'; end++)
        {
            switch (source[end])
            {
                case '"':
                    for (end++; source[end] != '"'; end++) end += source[end] == '\\' ? 1 : 0;
                    break;
                case '(' or '[' or '{': depth++; break;
                case ')' or ']' or '}': depth--; break;
                case '?': questions++; break;
                case ':' when depth == 0 && questions-- == 0: formatAt = end; break;
            }
        }

        format = formatAt < 0 ? string.Empty : source[formatAt..end];
        return end;
    }

    [GeneratedRegex(@"(Explanation\.Of|\bSay|new CommandFailure)\(\s*\$""")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();
}
