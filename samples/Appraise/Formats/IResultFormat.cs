namespace Appraisal.Samples.Formats;

/// <summary>A form in which results are printed.</summary>
internal interface IResultFormat
{
    /// <summary>Prints a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="terminal">Where to, in which language, and how wide lines are for forms that have lines.</param>
    void Write(AppraisalResult result, Terminal terminal);
}
