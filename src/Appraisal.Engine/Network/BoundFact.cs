namespace Appraisal.Engine.Network;

/// <summary>The value of a Let or From.</summary>
internal sealed class BoundFact(Type declaredType) : Fact
{
    public override Type Type => Value?.GetType() ?? declaredType;
}
