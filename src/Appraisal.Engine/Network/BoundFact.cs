namespace Appraisal.Engine.Network;

/// <summary>The value of a Let or From.</summary>
internal sealed class BoundFact(Type declaredType) : Fact
{
    /// <summary>Whether the value meets the conditions of its query.</summary>
    public bool Passed;

    public override Type Type => Value?.GetType() ?? declaredType;
}
