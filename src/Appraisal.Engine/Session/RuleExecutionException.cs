namespace Appraisal.Engine;

/// <summary>Something failed while a session matched or fired rules.</summary>
public class RuleExecutionException : Exception
{
    internal RuleExecutionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
