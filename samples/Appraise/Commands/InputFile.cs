using System.CommandLine;

namespace Appraisal.Samples.Commands;

/// <summary>Opens the files that commands read.</summary>
internal static class InputFile
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The argument that names the input.</summary>
    public static Argument<string> Argument() => new("FILE")
    {
        Description = "The input: a JSON file with the period, the people and the facts about them; - reads standard input.",
    };

    /// <summary>Opens the input, or standard input for its name.</summary>
    /// <exception cref="CommandFailure">The file cannot be opened.</exception>
    public static Stream Open(string path, Terminal terminal) => path == StandardInput ? terminal.Input : Open(path);

    /// <summary>Opens a file.</summary>
    /// <exception cref="CommandFailure">The file cannot be opened.</exception>
    public static Stream Open(string path)
    {
        if (path.Length == 0) throw new CommandFailure("Cannot read a file without a name. Give the path of a JSON file.");
        if (Directory.Exists(path)) throw new CommandFailure($"Cannot read '{path}': it is a folder. Give the path of a JSON file.");

        try
        {
            return File.OpenRead(path);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandFailure($"Cannot read '{path}': there is no such file. Give the path of a JSON file.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"Cannot read '{path}': {failure.Message} Give the path of a JSON file that you may read.");
        }
    }
}
