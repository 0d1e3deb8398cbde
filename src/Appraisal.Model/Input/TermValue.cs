namespace Appraisal;

/// <summary>The value of an overridden term as it was given, before the scheme reads it.</summary>
public abstract record TermValue
{
    /// <summary>A number.</summary>
    /// <param name="Value">The exact number.</param>
    public sealed record Number(decimal Value) : TermValue;

    /// <summary>A word, such as <c>clamp</c>.</summary>
    /// <param name="Value">The word.</param>
    public sealed record Text(string Value) : TermValue;

    /// <summary>True or false.</summary>
    /// <param name="Value">The truth.</param>
    public sealed record Flag(bool Value) : TermValue;

    /// <summary>Several values in order.</summary>
    /// <param name="Items">The values.</param>
    public sealed record List(ValueList<TermValue> Items) : TermValue;

    /// <summary>Named values; each name stands once.</summary>
    /// <param name="Entries">The names and their values in the order given.</param>
    public sealed record Map(ValueList<KeyValuePair<string, TermValue>> Entries) : TermValue;
}
