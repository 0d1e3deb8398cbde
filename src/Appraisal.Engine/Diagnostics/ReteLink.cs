namespace Appraisal.Engine.Diagnostics;

/// <summary>A way from one node to another.</summary>
public sealed class ReteLink
{
    internal ReteLink(ReteNode source, ReteNode target)
    {
        Source = source;
        Target = target;
    }

    /// <summary>Where it begins.</summary>
    public ReteNode Source { get; }

    /// <summary>Where it ends.</summary>
    public ReteNode Target { get; }
}
