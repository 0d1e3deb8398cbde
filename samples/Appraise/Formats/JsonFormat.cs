namespace Appraisal.Samples.Formats;

/// <summary>Results as JSON, unrounded.</summary>
internal sealed class JsonFormat : IResultFormat
{
    /// <inheritdoc/>
    public void Write(AppraisalResult result, Terminal terminal)
    {
        terminal.Cancellation.ThrowIfCancellationRequested();
        AppraisalJson.Write(terminal.Output, result, terminal.Language);
    }
}
