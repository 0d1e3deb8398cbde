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
    }

    /// <summary>The property's name.</summary>
    public string Property { get; }

    /// <summary>The smallest input found.</summary>
    public AppraisalInput Input { get; }
}
