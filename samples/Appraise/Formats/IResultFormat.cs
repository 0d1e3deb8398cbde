namespace Appraisal.Samples.Formats;

/// <summary>A form in which results are printed.</summary>
internal interface IResultFormat
{
    /// <summary>Prints a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="output">Where to; is left open.</param>
    /// <param name="width">The columns of a line, for forms that have lines.</param>
    /// <param name="cancellation">Stops the printing.</param>
    void Write(AppraisalResult result, Stream output, int width, CancellationToken cancellation);
}
