using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Appraisal.Samples.Commands;

/// <summary>Prints a command's help and then its examples.</summary>
/// <param name="help">Prints the help.</param>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var status = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IExampled exampled)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in exampled.Examples) output.WriteLine($"  {AppraiseCommand.ProgramName} {example}");
        }

        return status;
    }
}
