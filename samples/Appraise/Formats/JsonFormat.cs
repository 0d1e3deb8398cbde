namespace Appraisal.Samples.Formats;

/// <summary>Results as JSON, unrounded.</summary>
internal sealed class JsonFormat : IResultFormat
{
    /// <inheritdoc/>
    public void Write(AppraisalResult result, Stream output, int width, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        AppraisalJson.Write(output, result);
    }
}
