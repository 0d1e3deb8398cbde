namespace Appraisal.Samples.Formats;

/// <summary>Tells the problems of an input.</summary>
internal static class ProblemReport
{
    /// <summary>The format that programs read.</summary>
    public const string JsonFormat = "json";

    /// <summary>Tells problems and gives the exit status: as JSON on standard output, else a line each on standard error.</summary>
    public static int Write(ValueList<InputProblem> problems, string format, Terminal terminal)
    {
        if (format == JsonFormat)
        {
            WriteJson(problems, terminal);
        }
        else
        {
            foreach (var problem in problems)
            {
                terminal.Complain(terminal.Words.Problem(Facts.FactPlace.InWords(problem.Path, terminal.Words), problem));
            }
        }

        return ExitStatus.InputProblems;
    }

    /// <summary>Writes problems, or that there are none, as JSON on standard output.</summary>
    public static void WriteJson(ValueList<InputProblem> problems, Terminal terminal)
    {
        ProblemWriter.Write(terminal.Output, problems, terminal.Language);
        terminal.Output.Flush();
    }
}
