using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Appraisal;

/// <summary>Reads JSON strings and property names whose escapes may not be text.</summary>
internal static class JsonTexts
{
    /// <summary>The text at the reader, or false where an escape stands for half a character (a lone surrogate).</summary>
    public static bool TryRead(ref Utf8JsonReader json, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = json.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            // The one sign that the reader gives of a lone surrogate.
            text = null;
            return false;
        }
    }
}
