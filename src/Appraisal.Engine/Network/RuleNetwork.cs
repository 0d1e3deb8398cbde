using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>The compiled network: unchanging, shared by all sessions of a factory.</summary>
internal sealed record RuleNetwork(
    AlphaRoot Alpha,
    BetaOutput Root,
    RightNode[] RightNodes,
    int StateCount,
    int BucketCount,
    FactIdentity Identity,
    CompiledRule[] Rules);
