namespace Appraisal;

/// <summary>Says which clause of a policy a rule carries out. The id is also the rule's tag, so that metadata, events and errors name it.</summary>
/// <param name="id">The clause's id in the catalogue, for example <c>SN-3.8</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ClauseAttribute(string id) : TagAttribute(id)
{
    /// <summary>The clause's id.</summary>
    public string Id { get; } = id;

    /// <summary>Which part of the clause the rule carries out, where several rules share one clause; else null.</summary>
    public string? Part { get; init; }
}
