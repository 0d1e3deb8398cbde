namespace Appraisal.Engine.Testing;

/// <summary>A number of firings.</summary>
public readonly record struct Times
{
    private Times(int value)
    {
        Value = value;
    }

    /// <summary>No firing.</summary>
    public static Times Never => default;

    /// <summary>One firing.</summary>
    public static Times Once => new(1);

    /// <summary>Two firings.</summary>
    public static Times Twice => new(2);

    internal int Value { get; }

    /// <summary>Any number of firings.</summary>
    /// <param name="value">The number, 0 or more.</param>
    /// <returns>The number of firings.</returns>
    public static Times Exactly(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return new Times(value);
    }
}
