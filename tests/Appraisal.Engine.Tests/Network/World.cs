namespace Appraisal.Engine.Tests;

/// <summary>The facts a session ought to hold, in order of arrival.</summary>
internal sealed class World
{
    public List<object> Facts { get; } = [];

    public List<A> As => [.. Facts.OfType<A>()];

    public List<B> Bs => [.. Facts.OfType<B>()];

    public List<C> Cs => [.. Facts.OfType<C>()];
}
