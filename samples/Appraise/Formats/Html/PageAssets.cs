using System.Security.Cryptography;
using System.Text;

namespace Appraisal.Samples.Formats.Html;

/// <summary>The style and the script that stand in every page, and the policy that lets a browser run these two and load nothing.</summary>
internal static class PageAssets
{
    /// <summary>The style.</summary>
    public static string Style { get; } = Read("page.css");

    /// <summary>The script.</summary>
    public static string Script { get; } = Read("page.js");

    /// <summary>The content security policy.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(typeof(PageAssets), name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string HashOf(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
