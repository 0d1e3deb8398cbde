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
        : base(terminal.Words.Program)
    {
        HelpName = ProgramName;
        Directives.Clear();
        Add(new RunCommand(terminal));
        Add(new CheckCommand(terminal));
        Add(new ExplainCommand(terminal));
        Add(new CompareCommand(terminal));
        Add(new ClausesCommand(terminal));
        Add(new SchemaCommand(terminal));

        Add(LanguageOption.Of(terminal.Words));
        Options.OfType<HelpOption>().Single().Action = new HelpPage(terminal);
    }

    /// <inheritdoc/>
    public IEnumerable<string> Examples =>
    [
        "run april.json",
        "check april.json",
        "explain april.json --employee A01",
        "compare april.json --terms our-figures.json",
        "clauses --scheme taobao-service",
        "schema --out input.schema.json",
    ];
}
