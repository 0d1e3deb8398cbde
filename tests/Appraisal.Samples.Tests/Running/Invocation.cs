using System.Text;

namespace Appraisal.Samples.Tests.Running;

/// <summary>What one command line did.</summary>
/// <param name="Status">The exit status.</param>
/// <param name="Output">What stood on standard output.</param>
/// <param name="Error">What stood on standard error.</param>
internal sealed record Invocation(int Status, string Output, string Error)
{
    /// <summary>The lines of standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Carries out a command line in this process: the same code as the program's, without its start.</summary>
    public static Invocation Of(params string[] arguments) => Of(arguments, string.Empty, CancellationToken.None);

    /// <summary>Carries out a command line in this process with a text on standard input.</summary>
    public static Invocation WithInput(string input, params string[] arguments) => Of(arguments, input, CancellationToken.None);

    /// <summary>Carries out a command line that the user interrupts.</summary>
    public static Invocation Interrupted(params string[] arguments) => Of(arguments, string.Empty, new CancellationToken(canceled: true));

    /// <summary>Carries out a command line whose standard error is a terminal.</summary>
    /// <param name="isPiped">Whether standard output is none.</param>
    /// <param name="isInterrupted">Whether the user interrupts it.</param>
    /// <param name="arguments">The arguments.</param>
    public static Invocation Watched(bool isPiped, bool isInterrupted, params string[] arguments) =>
        Of(arguments, string.Empty, new CancellationToken(isInterrupted), isWatched: true, isPiped);

    private static Invocation Of(
        string[] arguments, string input, CancellationToken cancellation, bool isWatched = false, bool isPiped = false)
    {
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(standardInput, output, error, Terminal.FileWidth, isPlain: true, cancellation)
        {
            IsWatched = isWatched,
            IsPiped = isPiped,
        };
        var status = CommandLine.Invoke(arguments, terminal);
        return new Invocation(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
