using Appraisal.Engine.Network;

namespace Appraisal.Engine.Diagnostics;

/// <summary>Describes a network.</summary>
internal static class SchemaWriter
{
    public static ReteGraph Write(RuleNetwork network)
        => new([.. network.Rules.Select((r, i) => new ReteNode(i, NodeType.Rule, null) { Rules = [r.Definition] })], []);
}
