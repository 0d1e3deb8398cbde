namespace Appraisal;

/// <summary>Appraises an input in which something was changed; nothing comes back where the change makes it no input.</summary>
/// <param name="input">The changed input.</param>
internal delegate AppraisalResult? Trial(AppraisalInput input);
