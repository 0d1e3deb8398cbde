using System.CommandLine;
using System.Text.RegularExpressions;

namespace Appraisal.Samples;

/// <summary>Says what is wrong with a command line that cannot be understood.</summary>
internal static partial class UsageFault
{
    /// <summary>What is wrong, and which help tells how it is right.</summary>
    public static Explanation Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command is AppraiseCommand ? string.Empty : parsed.CommandResult.Command.Name + " ";
        return Explanation.Of($"{WhatIsWrong(parsed)} See: {AppraiseCommand.ProgramName} {command}--help");
    }

    private static Explanation WhatIsWrong(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0) return Explanation.Of($"'{parsed.UnmatchedTokens[0]}' is no command or argument here.");

        var told = string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.') + ".";
        if (told == "Required command was not provided.") return Explanation.Of($"Required command was not provided.");
        if (Unknown().Match(told) is { Success: true } unknown)
        {
            return Explanation.Of($"Argument '{unknown.Groups["given"].Value}' not recognized. Must be one of: {unknown.Groups["allowed"].Value}.");
        }

        if (Option().Match(told) is { Success: true } option) return Explanation.Of($"Option '{option.Groups["name"].Value}' is required.");
        if (Value().Match(told) is { Success: true } value) return Explanation.Of($"Required argument missing for option: '{value.Groups["name"].Value}'.");
        return Argument().Match(told) is { Success: true } argument
            ? Explanation.Of($"Required argument '{argument.Groups["name"].Value}' missing for command: '{argument.Groups["command"].Value}'.")
            : Explanation.Verbatim(told);
    }

    // The parser tells its errors in English alone; what is none of these stays as it tells it.
    [GeneratedRegex(@"^Argument '(?<given>.*)' not recognized\. Must be one of: (?<allowed>.*)\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"^Option '(?<name>\S+)' is required\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex Option();

    [GeneratedRegex(@"^Required argument missing for option: '(?<name>\S+)'\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex Value();

    [GeneratedRegex(@"^Required argument '(?<name>\S+)' missing for command: '(?<command>\S+)'\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex Argument();
}
