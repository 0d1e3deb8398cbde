using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Appraisal.Samples.Layout;
using Appraisal.Samples.Texts;

namespace Appraisal.Samples.Commands;

/// <summary>Prints a command's help in the terminal's language, and its examples.</summary>
/// <remarks>Our own page: the parser's has its headings in English and counts a Chinese character as one cell.</remarks>
/// <param name="terminal">The terminal.</param>
internal sealed class HelpPage(Terminal terminal) : SynchronousCommandLineAction
{
    private const string Indent = "  ";
    private readonly AppraiseWords _words = terminal.Words;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        output.WriteLine(_words.DescriptionHeading);
        foreach (var line in command.Description!.Split('\n')) Paragraph.Write(output, Indent, line, terminal.Width - 1);
        output.WriteLine();
        output.WriteLine(_words.UsageHeading);
        output.WriteLine(Indent + Usage(command));
        output.WriteLine();
        Write(output, _words.ArgumentsHeading, [.. command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description!))]);
        Write(output, _words.OptionsHeading, [.. OptionsOf(command).Select(option => (LabelOf(option), DescriptionOf(option)))]);
        Write(output, _words.CommandsHeading, [.. command.Subcommands.Select(sub => (NameOf(sub), sub.Description!))]);
        if (command is not IExampled exampled) return ExitStatus.Done;

        output.WriteLine(_words.ExamplesHeading);
        foreach (var example in exampled.Examples) output.WriteLine($"{Indent}{AppraiseCommand.ProgramName} {example}");
        return ExitStatus.Done;
    }

    private string Usage(Command command) => command.Subcommands.Count > 0
        ? $"{AppraiseCommand.ProgramName} {_words.UsageCommand} {_words.UsageOptions}"
        : $"{AppraiseCommand.ProgramName} {NameOf(command)} {_words.UsageOptions}";

    private static string NameOf(Command command) =>
        string.Join(' ', command.Arguments.Select(argument => $"<{argument.Name}>").Prepend(command.Name));

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);
        return command.Options.Concat(inherited).OrderBy(option => option is HelpOption ? 1 : option is VersionOption ? 2 : 0);
    }

    private string LabelOf(Option option)
    {
        if (option is HelpOption) return "-?, -h, --help";
        if (option.ValueType == typeof(bool) || option is VersionOption) return option.Name;

        var choices = option.GetCompletions(CompletionContext.Empty).Select(choice => choice.Label).Order(StringComparer.Ordinal);
        return $"{option.Name} <{option.HelpName ?? string.Join('|', choices)}>{(option.Required ? " " + _words.RequiredMark : string.Empty)}";
    }

    private string DescriptionOf(Option option) => option switch
    {
        HelpOption => _words.HelpOption,
        VersionOption => _words.VersionOption,
        { HasDefaultValue: true } when option.GetDefaultValue() is string value => _words.WithDefault(option.Description!, value),
        _ => option.Description!,
    };

    private void Write(TextWriter output, string heading, List<(string Label, string Text)> rows)
    {
        if (rows.Count == 0) return;

        output.WriteLine(heading);
        var width = rows.Max(row => TextCells.Count(row.Label));
        foreach (var (label, text) in rows)
        {
            var lead = Indent + label + new string(' ', width - TextCells.Count(label)) + Indent;
            Paragraph.Write(output, lead, text, terminal.Width - 1);
        }

        output.WriteLine();
    }
}
