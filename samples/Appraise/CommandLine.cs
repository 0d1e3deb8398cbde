using System.CommandLine;
using System.CommandLine.Invocation;
using Appraisal.Samples.Commands;

namespace Appraisal.Samples;

/// <summary>The program: its commands, and what every failure of a command becomes.</summary>
internal static class CommandLine
{
    /// <summary>Carries out one command line and gives the exit status.</summary>
    /// <param name="arguments">The arguments, without the program's name.</param>
    /// <param name="terminal">Where to read and write; <c>--lang</c> among the arguments gives its language.</param>
    public static int Invoke(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var speaking = terminal.Speaking(LanguageOption.Of(arguments));
        try
        {
            var status = Run(arguments, speaking);
            speaking.Output.Flush();
            return status;
        }
        catch (CommandFailure failure)
        {
            return Fail(speaking, failure.Text);
        }
        catch (OperationCanceledException)
        {
            return Fail(speaking, Explanation.Of($"Cancelled before the end. Run the command again for the whole result."));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Fail(speaking, Explanation.Of(
                $"A file cannot be read or written: {SystemRefusal.Of(failure)} Check it, and run the command again."));
        }
        catch (Exception failure) when (failure.GetBaseException() is OverflowException)
        {
            var message = failure.GetBaseException().Message;
            return Fail(speaking, Explanation.Of($"The appraisal broke off: {message} Look for figures out of all proportion in the input or its terms."));
        }
        catch (Exception failure)
        {
            // A fault of the program itself. The contract allows no stack trace; the type is told, for whoever mends it.
            var fault = failure.GetBaseException();
            return Fail(speaking, Explanation.Of(
                $"The program failed ({fault.GetType().Name}): {fault.Message} This is a fault of the program: report it with the command and its input."));
        }
    }

    private static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        using var output = Terminal.TextOn(terminal.Output);
        var parsed = new AppraiseCommand(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction) return Fail(terminal, UsageFault.Of(parsed));

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static int Fail(Terminal terminal, Explanation message)
    {
        try
        {
            terminal.Complain(message);
        }
        catch (CommandFailure)
        {
            // Standard error itself cannot be written: the exit status alone can tell.
        }

        return ExitStatus.Failed;
    }
}
