namespace Appraisal;

/// <summary>A person under appraisal in one scheme.</summary>
/// <param name="Employee">The employee's id; not empty.</param>
/// <param name="Scheme">The scheme's id, for example <c>taobao-service</c>.</param>
/// <param name="Name">The name to print, or null.</param>
/// <param name="Post">The post, for schemes that have posts; else null.</param>
public sealed record Appraisee(string Employee, string Scheme, string? Name = null, string? Post = null);
