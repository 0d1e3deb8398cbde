using System.CommandLine;
using Appraisal.Samples.Texts;

namespace Appraisal.Samples.Commands;

/// <summary>Opens the files that commands read.</summary>
internal static class InputFile
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The argument that names the input.</summary>
    public static Argument<string> Argument(AppraiseWords words) => new("FILE") { Description = words.FileArgument };

    /// <summary>Opens the input, or takes in all of standard input for its name.</summary>
    /// <exception cref="CommandFailure">The file cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">The user has had enough of waiting for standard input.</exception>
    public static Stream Open(string path, Terminal terminal) => path == StandardInput ? TakeIn(terminal) : Open(path);

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="form">What the file should hold, for what to do when it cannot be opened.</param>
    /// <exception cref="CommandFailure">The file cannot be opened.</exception>
    public static Stream Open(string path, string form = "JSON")
    {
        if (path.Length == 0) throw new CommandFailure($"Cannot read a file without a name. Give the path of a {form} file.");
        if (Directory.Exists(path)) throw new CommandFailure($"Cannot read '{path}': it is a folder. Give the path of a {form} file.");

        try
        {
            return File.OpenRead(path);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandFailure($"Cannot read '{path}': there is no such file. Give the path of a {form} file.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var why = SystemRefusal.Of(failure);
            throw new CommandFailure($"Cannot read '{path}': {why} Give the path of a {form} file that you may read.");
        }
    }

    // A read of the keyboard cannot be cancelled, but the waiting for it can.
    private static MemoryStream TakeIn(Terminal terminal)
    {
        var content = new MemoryStream();
        terminal.Input.CopyToAsync(content, terminal.Cancellation).WaitAsync(terminal.Cancellation).GetAwaiter().GetResult();
        content.Position = 0;
        return content;
    }
}
