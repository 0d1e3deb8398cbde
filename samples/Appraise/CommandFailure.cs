namespace Appraisal.Samples;

/// <summary>A command cannot do what it was asked: exit status 1, and one line that says what to do.</summary>
/// <param name="message">What is wrong and what to do about it.</param>
internal sealed class CommandFailure(FormattableString message) : Exception(message.ToString(System.Globalization.CultureInfo.InvariantCulture))
{
    /// <summary>The message, for every language.</summary>
    public Explanation Text { get; } = Explanation.Of(message);
}
