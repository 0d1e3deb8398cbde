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
        Add(new SchemaCommand(terminal));

        Options.OfType<HelpOption>().Single().Action = new HelpWithExamples(new HelpAction { MaxWidth = terminal.Width });
    }

    /// <inheritdoc/>
    public IEnumerable<string> Examples => ["run april.json", "check april.json", "clauses --scheme taobao-service", "schema --out input.schema.json"];
}
