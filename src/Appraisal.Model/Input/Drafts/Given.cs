namespace Appraisal;

/// <summary>What an input says at one place: nothing, something that cannot be used, or a value.</summary>
/// <param name="State">Which of the three.</param>
/// <param name="Value">The value, where it is known.</param>
/// <param name="Position">Where it stands in the document, for the order of problems; 0 where nothing stands there, not even null.</param>
internal readonly record struct Given<T>(GivenState State, T? Value, int Position)
{
    /// <summary>Whether there is a value to check.</summary>
    public bool IsKnown => State == GivenState.Known;

    /// <summary>Whether nothing was said, or null.</summary>
    public bool IsAbsent => State == GivenState.Absent;

    /// <summary>Where it stands, or another place where nothing stands.</summary>
    public int PositionOr(int other) => Position > 0 ? Position : other;

    /// <summary>The same place and state, of a faulty value, for another type.</summary>
    public Given<TOther> As<TOther>() => new(State, default, Position);

    /// <summary>The same place without its value, because what is wrong with it has been told.</summary>
    public Given<T> Spoilt() => Given.Faulty<T>(Position);
}

/// <summary>Makes <see cref="Given{T}"/>s.</summary>
internal static class Given
{
    public static Given<T> Known<T>(T value, int position) => new(GivenState.Known, value, position);

    /// <summary>Nothing, because null stands there.</summary>
    public static Given<T> Null<T>(int position) => new(GivenState.Absent, default, position);

    public static Given<T> Faulty<T>(int position) => new(GivenState.Faulty, default, position);
}

/// <summary>Whether a value was given and can be used.</summary>
internal enum GivenState : byte
{
    /// <summary>Not given, or given as null.</summary>
    Absent,

    /// <summary>Given, but wrong in a way that has been told.</summary>
    Faulty,

    /// <summary>Given.</summary>
    Known,
}
