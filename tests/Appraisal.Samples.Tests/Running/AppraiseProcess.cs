using System.Diagnostics;

namespace Appraisal.Samples.Tests.Running;

/// <summary>Starts the real program, as built beside these tests.</summary>
internal static class AppraiseProcess
{
    private static readonly string _program = Path.Combine(AppContext.BaseDirectory, "Appraise.dll");

    /// <summary>Runs the program to its end.</summary>
    /// <param name="input">What stands on standard input.</param>
    /// <param name="arguments">The arguments.</param>
    public static async Task<Invocation> Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [_program, .. arguments])
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
