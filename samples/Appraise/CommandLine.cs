using System.CommandLine;
using System.CommandLine.Invocation;

namespace Appraisal.Samples;

/// <summary>The program: its commands, and what every failure of a command becomes.</summary>
internal static class CommandLine
{
    /// <summary>Carries out one command line and gives the exit status.</summary>
    /// <param name="arguments">The arguments, without the program's name.</param>
    /// <param name="terminal">Where to read and write.</param>
    public static int Invoke(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            return Run(arguments, terminal);
        }
        catch (CommandFailure failure)
        {
            return Fail(terminal, failure.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail(terminal, "Cancelled before the end. Run the command again for the whole result.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Fail(terminal, $"{failure.Message} Check the file or disk, and run the command again.");
        }
        catch (Exception failure)
        {
            // The contract allows no stack trace, and what may come here (a figure so large that no decimal holds the product) is not one type.
            return Fail(
                terminal,
                $"The appraisal broke off: {failure.GetBaseException().Message} Look for figures out of all proportion; if there are none, report this with the input.");
        }
    }

    private static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        using var output = Terminal.TextOn(terminal.Output);
        var parsed = new AppraiseCommand(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction) return Fail(terminal, WhatIsWrong(parsed));

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static string WhatIsWrong(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command is AppraiseCommand ? string.Empty : parsed.CommandResult.Command.Name + " ";
        var wrong = parsed.UnmatchedTokens.Count > 0
            ? $"'{parsed.UnmatchedTokens[0]}' is no command or argument here."
            : string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.') + ".";
        return $"{wrong} See: {AppraiseCommand.ProgramName} {command}--help";
    }

    private static int Fail(Terminal terminal, string message)
    {
        terminal.Complain(message);
        return ExitStatus.Failed;
    }
}
