namespace Appraisal.Engine.Testing;

/// <summary>Says that rules have not fired as expected.</summary>
public class RuleAssertionException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public RuleAssertionException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was expected and what was found.</param>
    public RuleAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a cause.</summary>
    /// <param name="message">What was expected and what was found.</param>
    /// <param name="innerException">The cause.</param>
    public RuleAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
