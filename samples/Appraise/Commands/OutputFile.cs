using System.CommandLine;
using Appraisal.Samples.Texts;

namespace Appraisal.Samples.Commands;

/// <summary>Writes a file that is complete or not there at all.</summary>
internal static class OutputFile
{
    /// <summary>The option that names the file.</summary>
    public static Option<string?> Option(AppraiseWords words) => new("--out") { Description = words.OutOption, HelpName = "PATH" };

    /// <summary>Writes to a file, or to the terminal where none is named.</summary>
    /// <param name="path">The file to write, or null.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="write">Writes the content on the terminal it is given.</param>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public static void WriteOrPrint(string? path, Terminal terminal, Action<Terminal> write)
    {
        if (path is null)
        {
            write(terminal);
            terminal.Output.Flush();
        }
        else
        {
            Write(path, stream => write(terminal.WritingTo(stream)), terminal.Cancellation);
        }
    }

    /// <summary>Writes beside the path under another name, and renames when everything is written.</summary>
    /// <param name="path">The file to write; one that exists is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellation">Leaves the path as it was.</param>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write, CancellationToken cancellation)
    {
        if (path.Length == 0) throw new CommandFailure($"Cannot write a file without a name. Give --out the path of a file.");
        if (Directory.Exists(path)) throw new CommandFailure($"Cannot write '{path}': it is a folder. Give --out the path of a file.");

        try
        {
            WriteAndRename(Target(path), write, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"Cannot write '{path}': {failure.Message} Give --out a path that you may write.");
        }
    }

    private static void WriteAndRename(string target, Action<Stream> write, CancellationToken cancellation)
    {
        if (IsDevice(target))
        {
            using var device = new FileStream(target, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        var unfinished = $"{target}.{Path.GetRandomFileName()}";
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
            {
                write(stream);
            }

            cancellation.ThrowIfCancellationRequested();
            File.Move(unfinished, target, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static string Target(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? target.FullName : full;
    }

    // A file renamed onto a device such as /dev/null would take its place.
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);
}
