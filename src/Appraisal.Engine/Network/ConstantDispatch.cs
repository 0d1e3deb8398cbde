using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>Tests of one member against constants, done together by one look-up.</summary>
internal abstract class ConstantDispatch(StructuralKey key)
{
    /// <summary>The member that is compared.</summary>
    public StructuralKey Key { get; } = key;

    public abstract IEnumerable<(Test Test, AlphaNode Node)> Branches { get; }

    public abstract AlphaNode Branch(object? constant, Test test);

    public abstract AlphaNode? Find(Fact fact);
}
