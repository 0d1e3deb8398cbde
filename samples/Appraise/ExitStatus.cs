namespace Appraisal.Samples;

/// <summary>The exit statuses of the program.</summary>
internal static class ExitStatus
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Not done: wrong usage, an unreadable file, or the user's interrupt.</summary>
    public const int Failed = 1;

    /// <summary>The input has problems; all of them were told.</summary>
    public const int InputProblems = 2;

    /// <summary>The clauses that were checked have faults; all of them were told.</summary>
    public const int Faults = 2;
}
