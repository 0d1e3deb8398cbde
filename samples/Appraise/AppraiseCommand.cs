using System.CommandLine;
using System.CommandLine.Help;
using Appraisal.Samples.Commands;

namespace Appraisal.Samples;

/// <summary>The program itself: the commands, and help with examples.</summary>
internal sealed class AppraiseCommand : RootCommand, IExampled
{
    /// <summary>The program's name in usage lines.</summary>
    public const string ProgramName = "Appraise";

    /// <summary>Makes the program on a terminal.</summary>
    public AppraiseCommand(Terminal terminal)
        : base("Appraises customer-service staff by the clauses of their schemes: statements in which every point and every yuan cites its clause.\n"
            + "Exit status: 0 done; 2 the input has problems, all of them listed; 1 anything else, with a line that says what to do.")
    {
        HelpName = ProgramName;
        Directives.Clear();
        Add(new RunCommand(terminal));
        Add(new CheckCommand(terminal));
        Add(new ClausesCommand(terminal));

        var help = new HelpAction { MaxWidth = terminal.Width };
        help.Builder.CustomizeLayout(_ => HelpBuilder.Default.GetLayout().Append(WriteExamples));
        Options.OfType<HelpOption>().Single().Action = help;
    }

    /// <inheritdoc/>
    public IEnumerable<string> Examples => ["run april.json", "check april.json", "clauses --scheme taobao-service"];

    private static bool WriteExamples(HelpContext context)
    {
        if (context.Command is not IExampled exampled) return false;

        context.Output.WriteLine("Examples:");
        foreach (var example in exampled.Examples) context.Output.WriteLine($"  {ProgramName} {example}");
        return true;
    }
}
