using System.CommandLine;
using Appraisal.Samples.Texts;

namespace Appraisal.Samples.Commands;

/// <summary>Writes a file that is complete or not there at all.</summary>
internal static class OutputFile
{
    private static readonly StringComparison _samePath =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The option that names the file.</summary>
    public static Option<string?> Option(AppraiseWords words) => new("--out") { Description = words.OutOption, HelpName = "PATH" };

    /// <summary>The file that a command line names, or null where it names none.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="option">The option that names it.</param>
    /// <param name="read">The files that the command reads, as they are named; null for those that are not given.</param>
    /// <exception cref="CommandFailure">It is one of the files that the command reads.</exception>
    public static string? PathOf(ParseResult parsed, Option<string?> option, params IEnumerable<string?> read)
    {
        var path = parsed.GetValue(option);
        if (string.IsNullOrEmpty(path) || !File.Exists(path)) return path;

        var target = Target(path);
        if (!IsDevice(target) && read.Any(file => file is not null && File.Exists(file) && string.Equals(Target(file), target, _samePath)))
        {
            throw new CommandFailure($"Cannot write '{path}': the command reads this file. Give --out the path of another file.");
        }

        return path;
    }

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
        catch (DirectoryNotFoundException)
        {
            throw new CommandFailure($"Cannot write '{path}': its folder does not exist. Make the folder, or give --out another path.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"Cannot write '{path}': {SystemRefusal.Of(failure)} Give --out a path that you may write.");
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
        if (Path.GetDirectoryName(full) is not { } folder) return full;

        FileSystemInfo? entry = Directory.Exists(full) ? new DirectoryInfo(full) : File.Exists(full) ? new FileInfo(full) : null;
        return entry?.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.Combine(Target(folder), Path.GetFileName(full));
    }

    // A file renamed onto a device such as /dev/null would take its place.
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);
}
