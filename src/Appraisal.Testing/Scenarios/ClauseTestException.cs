namespace Appraisal.Testing;

/// <summary>A clause did not conclude what a test expected; the message shows what it concluded instead.</summary>
public sealed class ClauseTestException : Exception
{
    internal ClauseTestException(string expected, string came)
        : base($"Expected {expected}. Instead came:\n{came}")
    {
        Expected = expected;
        Came = came;
    }

    /// <summary>What was expected, in words.</summary>
    public string Expected { get; }

    /// <summary>What came instead: the lines, findings and figures of the statement, one to a line of text.</summary>
    public string Came { get; }
}
