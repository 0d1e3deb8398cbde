using System.Diagnostics;

namespace Appraisal.Samples.Tests.Running;

/// <summary>Starts the real program, as built beside these tests.</summary>
internal static class AppraiseProcess
{
    private static readonly string _program = Path.Combine(AppContext.BaseDirectory, "Appraise.dll");

    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs the program to its end.</summary>
    /// <param name="input">What stands on standard input.</param>
    /// <param name="arguments">The arguments.</param>
    public static Task<Invocation> Run(string input, params string[] arguments) => Start(Host, [_program, .. arguments], input);

    /// <summary>Runs the program from a shell that puts its standard streams elsewhere, such as <c>&gt;/dev/full</c>.</summary>
    /// <param name="redirection">Where to, as a shell writes it.</param>
    /// <param name="arguments">The arguments.</param>
    public static Task<Invocation> RunRedirected(string redirection, params string[] arguments) =>
        Start("/bin/sh", ["-c", $"exec \"$0\" \"$@\" {redirection}", Host, _program, .. arguments], string.Empty);

    private static async Task<Invocation> Start(string program, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new Invocation(process.ExitCode, await output, await error);
    }
}
