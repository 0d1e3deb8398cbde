namespace Appraisal.Testing;

/// <summary>A scheme lacks a property it should have; carries the smallest input found that shows it.</summary>
public sealed class CounterexampleException : Exception
{
    internal CounterexampleException(string property, AppraisalInput input, string inputFile, string replay, Exception cause)
        : base(
            $"""
            {property}: {cause.Message}
            Input file:
            {inputFile}
            Repeat with {nameof(ScoringOptions)}.{nameof(ScoringOptions.Seed)} = {replay}.
            """,
            cause)
    {
        Property = property;
        Input = input;
        InputFile = inputFile;
    }

    /// <summary>The property's name.</summary>
    public string Property { get; }

    /// <summary>The smallest input found; where a change to the worse was rewarded, the input after that change.</summary>
    public AppraisalInput Input { get; }

    /// <summary>The same input as a JSON file, as it stands in the message.</summary>
    public string InputFile { get; }
}
