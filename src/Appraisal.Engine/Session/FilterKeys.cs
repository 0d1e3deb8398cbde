namespace Appraisal.Engine;

/// <summary>The keys of a change filter when last evaluated, and when the activation last fired.</summary>
internal sealed class FilterKeys
{
    public object?[] Current { get; set; } = [];

    public object?[]? Fired { get; set; }
}
