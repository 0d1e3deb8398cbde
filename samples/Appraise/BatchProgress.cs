using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Appraisal.Samples;

/// <summary>Shows on standard error how far a batch is, to somebody who watches it there.</summary>
/// <remarks>
/// All people of a file are appraised together, and nobody is done before all are: until then the bar only tells that work goes on.
/// Then it counts the statements that are written, with their rate and the time that the rest will take.
/// </remarks>
internal static class BatchProgress
{
    /// <summary>From how many statements on an input is a batch: fewer are done before anybody could read a bar.</summary>
    public const int LeastStatements = 100;

    /// <summary>Does a piece of work, with a bar where somebody watches and the results go elsewhere.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="statements">How many statements the work makes.</param>
    /// <param name="isForFile">Whether the results go to a file.</param>
    /// <param name="work">The work, on the terminal that counts the statements it writes.</param>
    public static int Watch(Terminal terminal, int statements, bool isForFile, Func<Terminal, int> work)
    {
        if (!terminal.IsWatched || statements < LeastStatements || !(isForFile || terminal.IsPiped)) return work(terminal);

        return ConsoleOn(terminal.Error).Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(), new ProgressBarColumn(), new CountColumn(), new RemainingTimeColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                var appraising = context.AddTask(Markup.Escape(terminal.Words.Appraising(statements)), maxValue: statements);
                appraising.IsIndeterminate = true;
                ProgressTask? writing = null;
                return work(terminal.Counting(() =>
                {
                    if (writing is null)
                    {
                        appraising.IsIndeterminate = false;
                        appraising.Value = statements;
                        writing = context.AddTask(Markup.Escape(terminal.Words.Writing), maxValue: statements);
                    }

                    writing.Increment(1);
                }));
            });
    }

    // The writer is known to be a terminal; Spectre cannot see that by itself.
    private static IAnsiConsole ConsoleOn(TextWriter error) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.Standard,
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(error),
    });

    /// <summary>How many are done of how many, and how many in a second; nothing while nobody is done.</summary>
    private sealed class CountColumn : ProgressColumn
    {
        protected override bool NoWrap => true;

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            if (task.IsIndeterminate) return new Text(string.Empty);

            var rate = task is { IsFinished: false, Speed: { } speed }
                ? string.Create(CultureInfo.InvariantCulture, $" {speed:0}/s")
                : string.Empty;
            return new Text(string.Create(CultureInfo.InvariantCulture, $"{task.Value:0}/{task.MaxValue:0}{rate}"));
        }
    }
}
