namespace Appraisal;

/// <summary>A fact of the input that a line or finding can cite.</summary>
public abstract record InputFact
{
    /// <summary>How a statement names the fact, for example <c>occurrences/O1</c>.</summary>
    public abstract string Reference { get; }
}
